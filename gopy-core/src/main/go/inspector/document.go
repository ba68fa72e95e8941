package main

// The document, field by field as the Java records of io.gopy.core.model: a list is never null.

// Document is what the inspector prints.
type Document struct {
	Program  Program   `json:"program"`
	Problems []Problem `json:"problems"`
}

// Problem tells why a package cannot be bound.
type Problem struct {
	Path  string `json:"path"`  // import path, or the pattern as it was given
	Kind  string `json:"kind"`  // "list": the go command's words in Text; "instantiate": in ours; "main", "internal", "empty": no Text
	Asked bool   `json:"asked"` // a pattern names it; else another package needs it
	At    string `json:"at"`    // file:line:column of the import that leads there, or empty
	Text  string `json:"text"`
}

// Program mirrors GoProgram.
type Program struct {
	GoVersion   string       `json:"goVersion"`
	GOOS        string       `json:"goos"`
	GOARCH      string       `json:"goarch"`
	WordSize    int64        `json:"wordSize"`
	Packages    []*Package   `json:"packages"`
	Executables []Executable `json:"executables"`
	Modules     []Module     `json:"modules"`
}

// Executable mirrors GoExecutable: a package main that a pattern with "..." met.
type Executable struct {
	Path     string   `json:"path"`
	Position Position `json:"position"`
}

// Module mirrors GoModule.
type Module struct {
	Path      string `json:"path"`
	Version   string `json:"version"`
	Main      bool   `json:"main"`
	Sum       string `json:"sum"`
	Directory string `json:"directory"`
}

// Package mirrors GoPackage.
type Package struct {
	Path      string            `json:"path"`
	Name      string            `json:"name"`
	Module    string            `json:"module"`
	Doc       string            `json:"doc"`
	Requested bool              `json:"requested"`
	Imports   []string          `json:"imports"`
	Constants []Constant        `json:"constants"`
	Variables []Variable        `json:"variables"`
	Functions []Function        `json:"functions"`
	Types     []TypeDeclaration `json:"types"`
}

// Constant mirrors GoConstant.
type Constant struct {
	Name     string   `json:"name"`
	Type     Type     `json:"type"`
	Kind     string   `json:"kind"`
	Value    Text     `json:"value"`
	Doc      string   `json:"doc"`
	Group    int      `json:"group"`
	Iota     bool     `json:"iota"`
	Position Position `json:"position"`
}

// Variable mirrors GoVariable.
type Variable struct {
	Name        string   `json:"name"`
	Type        Type     `json:"type"`
	Initialized bool     `json:"initialized"`
	Doc         string   `json:"doc"`
	Position    Position `json:"position"`
}

// Function mirrors GoFunction.
type Function struct {
	Name      string    `json:"name"`
	Arguments []Type    `json:"arguments"` // of an instance
	Signature Signature `json:"signature"`
	Doc       string    `json:"doc"`
	Position  Position  `json:"position"`
}

// TypeDeclaration mirrors GoTypeDeclaration.
type TypeDeclaration struct {
	Name           string          `json:"name"`
	Exported       bool            `json:"exported"`
	Alias          bool            `json:"alias"`
	Literal        bool            `json:"literal"`
	Type           Type            `json:"type"`
	Underlying     Type            `json:"underlying"`
	TypeParameters []TypeParameter `json:"typeParameters"`
	Methods        []Method        `json:"methods"`
	Comparable     bool            `json:"comparable"`
	Size           int64           `json:"size"`
	Doc            string          `json:"doc"`
	Position       Position        `json:"position"`
}

// Method mirrors GoMethod.
type Method struct {
	Name            string    `json:"name"`
	Signature       Signature `json:"signature"`
	PointerReceiver bool      `json:"pointerReceiver"`
	NilReceiver     bool      `json:"nilReceiver"`
	Path            []string  `json:"path"`
	Doc             string    `json:"doc"`
	Position        Position  `json:"position"`
}

// Position mirrors Position; the zero Position where nothing is known.
type Position struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}
