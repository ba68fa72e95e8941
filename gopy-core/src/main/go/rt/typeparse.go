package rt

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unsafe"
)

// predeclared are the types that have a name in every Go file.
var predeclared = map[string]reflect.Type{
	"bool": reflect.TypeFor[bool](), "string": reflect.TypeFor[string](),
	"int": reflect.TypeFor[int](), "int8": reflect.TypeFor[int8](), "int16": reflect.TypeFor[int16](),
	"int32": reflect.TypeFor[int32](), "rune": reflect.TypeFor[rune](), "int64": reflect.TypeFor[int64](),
	"uint": reflect.TypeFor[uint](), "uint8": reflect.TypeFor[uint8](), "byte": reflect.TypeFor[byte](),
	"uint16": reflect.TypeFor[uint16](), "uint32": reflect.TypeFor[uint32](),
	"uint64": reflect.TypeFor[uint64](), "uintptr": reflect.TypeFor[uintptr](),
	"float32": reflect.TypeFor[float32](), "float64": reflect.TypeFor[float64](),
	"complex64": reflect.TypeFor[complex64](), "complex128": reflect.TypeFor[complex128](),
	"any": reflect.TypeFor[any](), "interface {}": reflect.TypeFor[any](), "error": errorInterface,
	"struct {}": reflect.TypeFor[struct{}](), "struct{}": reflect.TypeFor[struct{}](),
	"unsafe.Pointer": reflect.TypeFor[unsafe.Pointer](),
}

// typeByName finds or makes the type that Go spells so, with full import paths: [2]map[string]*net/url.URL.
func typeByName(name string) (reflect.Type, error) {
	t, rest, err := parseType(name)
	if err == nil && rest != "" {
		err = fmt.Errorf("%q follows a type", rest)
	}
	return t, err
}

// parseType reads the type that a text begins with, and returns what follows it.
func parseType(text string) (t reflect.Type, rest string, err error) {
	switch {
	case strings.HasPrefix(text, "*"):
		t, rest, err = parseType(text[1:])
		return apply(reflect.PointerTo, t, err), rest, err
	case strings.HasPrefix(text, "[]"):
		t, rest, err = parseType(text[2:])
		return apply(reflect.SliceOf, t, err), rest, err
	case strings.HasPrefix(text, "["):
		return parseArray(text)
	case strings.HasPrefix(text, "map["):
		return parseMap(text)
	case strings.HasPrefix(text, "func("):
		return parseFunc(text)
	case strings.HasPrefix(text, "("):
		t, rest, err = parseType(text[1:])
		return t, strings.TrimPrefix(rest, ")"), err
	}
	for prefix, way := range chanPrefixes {
		if element, ok := strings.CutPrefix(text, prefix); ok {
			t, rest, err = parseType(element)
			return apply(func(t reflect.Type) reflect.Type { return reflect.ChanOf(way, t) }, t, err), rest, err
		}
	}
	return parseName(text)
}

var chanPrefixes = map[string]reflect.ChanDir{
	"chan ": reflect.BothDir, "<-chan ": reflect.RecvDir, "chan<- ": reflect.SendDir,
}

// apply calls make unless there was an error.
func apply(make func(reflect.Type) reflect.Type, t reflect.Type, err error) reflect.Type {
	if err != nil {
		return nil
	}
	return make(t)
}

func parseArray(text string) (reflect.Type, string, error) {
	digits, rest, _ := strings.Cut(text[1:], "]")
	length, err := strconv.Atoi(digits)
	if err != nil || length < 0 {
		return nil, "", fmt.Errorf("%q is no length of an array", digits)
	}
	t, rest, err := parseType(rest)
	return apply(func(t reflect.Type) reflect.Type { return reflect.ArrayOf(length, t) }, t, err), rest, err
}

func parseMap(text string) (reflect.Type, string, error) {
	key, rest, err := parseType(text[len("map["):])
	if err != nil {
		return nil, "", err
	}
	if !strings.HasPrefix(rest, "]") || !key.Comparable() {
		return nil, "", fmt.Errorf("%s is no key of a map", key)
	}
	value, rest, err := parseType(rest[1:])
	return apply(func(t reflect.Type) reflect.Type { return reflect.MapOf(key, t) }, value, err), rest, err
}

// parseName reads the name of a predeclared or bound type: all up to a bracket or comma that is not its own.
func parseName(text string) (reflect.Type, string, error) {
	end, depth := len(text), 0
	for i, c := range text {
		switch c {
		case '[', '(', '{':
			depth++
		case ']', ')', '}':
			depth--
		}
		if depth < 0 || depth == 0 && c == ',' {
			end = i
			break
		}
	}
	name, rest := text[:end], text[end:]
	if t := predeclared[name]; t != nil {
		return t, rest, nil
	}
	for t := range typesByGo { // asked once for each name
		if fullName(t) == name {
			return t, rest, nil
		}
	}
	return nil, "", errors.New("the library binds no type " + name)
}

// typeIDByName: s -> type id; an error if there is no such type.
func typeIDByName(f *Frame) Status {
	t, err := typeByName(f.string(0))
	if err != nil {
		f[0] = 0
		return Error(f, err)
	}
	LowerInt(f, 0, int(typeByGo(t).id))
	return Done
}
