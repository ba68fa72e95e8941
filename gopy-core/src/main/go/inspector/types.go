package main

// Type mirrors GoType: one of the structs below, told apart by Kind.
type Type any

// Basic is a predeclared or untyped type.
type Basic struct {
	Kind string `json:"kind"` // "basic"
	Name string `json:"name"`
}

// Named refers to a declared type by its name, so that recursive types end.
type Named struct {
	Kind        string `json:"kind"` // "named"
	PackagePath string `json:"packagePath"`
	Name        string `json:"name"`
	Arguments   []Type `json:"arguments"`
	Exported    bool   `json:"exported"`
}

// Element is a type made of one other: "pointer" or "slice".
type Element struct {
	Kind    string `json:"kind"`
	Element Type   `json:"element"`
}

// Array is "array".
type Array struct {
	Kind    string `json:"kind"`
	Length  int64  `json:"length"`
	Element Type   `json:"element"`
}

// Map is "map".
type Map struct {
	Kind    string `json:"kind"`
	Key     Type   `json:"key"`
	Element Type   `json:"element"`
}

// Chan is "chan"; Direction is BOTH, SEND or RECEIVE.
type Chan struct {
	Kind      string `json:"kind"`
	Direction string `json:"direction"`
	Element   Type   `json:"element"`
}

// Func is "func".
type Func struct {
	Kind      string    `json:"kind"`
	Signature Signature `json:"signature"`
}

// Struct is "struct".
type Struct struct {
	Kind   string  `json:"kind"`
	Fields []Field `json:"fields"`
}

// Interface is "interface".
type Interface struct {
	Kind    string   `json:"kind"`
	Methods []Method `json:"methods"`
	Union   string   `json:"union"`
}

// TypeParameter is "typeParameter".
type TypeParameter struct {
	Kind       string `json:"kind"`
	Name       string `json:"name"`
	Constraint string `json:"constraint"`
	Follows    bool   `json:"follows"` // from other parameters
}

// Field mirrors GoField.
type Field struct {
	Name     string   `json:"name"`
	Type     Type     `json:"type"`
	Embedded bool     `json:"embedded"`
	Exported bool     `json:"exported"`
	Offset   int64    `json:"offset"`
	Tag      Text     `json:"tag"`
	Doc      string   `json:"doc"`
	Position Position `json:"position"`
}

// Signature mirrors GoSignature.
type Signature struct {
	TypeParameters []TypeParameter `json:"typeParameters"`
	Parameters     []Parameter     `json:"parameters"`
	Results        []Parameter     `json:"results"`
	Variadic       bool            `json:"variadic"`
	Brief          bool            `json:"brief,omitempty"` // of a declared function: see brief.go
}

// Parameter mirrors GoParameter. Use is that of a custody; none for parameters of function types, and results.
type Parameter struct {
	Name     string `json:"name"`
	Type     Type   `json:"type"`
	Use      string `json:"use,omitempty"`
	Why      string `json:"why,omitempty"`
	NeverNil bool   `json:"neverNil,omitempty"` // results of a declared function: see nilness.go
}
