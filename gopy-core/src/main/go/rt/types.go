package rt

import (
	"fmt"
	"math"
	"reflect"
)

// Type ids that name no bound type.
const (
	errorID = math.MaxUint32     // a variable of type error
	keepID  = math.MaxUint32 - 1 // memory that a result points to
)

// A Type is a Go type that Python knows by its id.
type Type struct {
	id   uint32
	Go   reflect.Type
	self bool   // it is an error type, or an interface of errors: T has the method Error
	ref  bool   // *T has, and T has not
	name string // what Python calls it by, where that is not Go's spelling
	// value: Python treats it as a value type; it goes into interfaces as T, not as *T
	value bool
}

// ByValue marks a struct type as a value type: what goes into an interface is a T, not a *T.
func (t *Type) ByValue() *Type {
	t.value = true
	return t
}

// Called names a struct that Go gives no name.
func (t *Type) Called(name string) *Type {
	t.name = name
	return t
}

var errorInterface = reflect.TypeFor[error]()

// TypeOf describes T under the id that generated code and Python know it by, from 1.
func TypeOf[T any](id uint32) *Type {
	return newType(id, reflect.TypeFor[T]())
}

func newType(id uint32, t reflect.Type) *Type {
	self := t.Implements(errorInterface)
	return &Type{id: id, Go: t, self: self, ref: !self && reflect.PointerTo(t).Implements(errorInterface)}
}

var (
	boundTypes []*Type // by id; nil where there is none
	typesByGo  = map[reflect.Type]*Type{}
	errorTypes []*Type

	errorInterfaces []*Type // those of the error types that are interfaces
	variables       []any
)

// Types enters the bound types of a library. Generated code calls it from an init function.
func Types(types ...*Type) {
	for _, t := range types {
		for len(boundTypes) <= int(t.id) {
			boundTypes = append(boundTypes, nil)
		}
		boundTypes[t.id] = t
		typesByGo[t.Go] = t
		if t.self || t.ref {
			errorTypes = append(errorTypes, t)
		}
		if t.self && t.Go.Kind() == reflect.Interface {
			errorInterfaces = append(errorInterfaces, t)
		}
	}
}

// Variables enters the bound variables of a library, by their addresses; they are numbered from 1.
func Variables(addresses ...any) {
	variables = append(variables, addresses...)
}

// typeByID returns the type that an id from Python names. It panics for an id that names none.
func typeByID(id uint32) *Type {
	t := findType(id)
	if t == nil {
		panic(fmt.Sprintf("gopy: the library has no type number %d", id))
	}
	return t
}

// findType returns the type that an id names, bound or met at run time; nil if there is none.
func findType(id uint32) *Type {
	if int(id) < len(boundTypes) {
		return boundTypes[id]
	}
	if id == errorID {
		return errorVariable
	}
	if id == sequenceID {
		return sequenceVariable
	}
	if id == manyID {
		return manyVariable
	}
	return dynamicType(id)
}

// errorVariable is the type of what an error's handle names.
var errorVariable = newType(errorID, errorInterface)
