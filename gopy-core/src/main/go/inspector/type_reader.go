package main

import (
	"fmt"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// typeReader reads types as Go spells them, with import paths in the places of package names.
type typeReader struct {
	rest  string
	w     *walker
	asked []*listed
}

// list reads "[int, string]".
func (r *typeReader) list() ([]types.Type, error) {
	var found []types.Type
	for end := "["; end != "]"; end = r.rest[:1] {
		r.rest = strings.TrimSpace(r.rest)
		if r.rest == "" || (end == "[" && r.rest[0] != '[') {
			return nil, fmt.Errorf("type arguments in brackets are missing")
		}
		r.rest = r.rest[1:]
		t, err := r.read()
		if err != nil {
			return nil, err
		}
		found = append(found, t)
		r.rest = strings.TrimSpace(r.rest)
		if r.rest == "" || !strings.ContainsAny(r.rest[:1], ",]") {
			return nil, fmt.Errorf("a closing bracket is missing")
		}
	}
	r.rest = r.rest[1:]
	return found, nil
}

func (r *typeReader) read() (types.Type, error) {
	r.rest = strings.TrimSpace(r.rest)
	switch {
	case strings.HasPrefix(r.rest, "*"):
		return r.after("*", func(t types.Type) types.Type { return types.NewPointer(t) })
	case strings.HasPrefix(r.rest, "[]"):
		return r.after("[]", func(t types.Type) types.Type { return types.NewSlice(t) })
	case strings.HasPrefix(r.rest, "["):
		digits, _, _ := strings.Cut(r.rest[1:], "]")
		length, err := strconv.ParseInt(digits, 10, 64)
		if err != nil || length < 0 {
			return nil, fmt.Errorf("%q is no length of an array", digits)
		}
		return r.after("["+digits+"]", func(t types.Type) types.Type { return types.NewArray(t, length) })
	case strings.HasPrefix(r.rest, "map["):
		return r.mapType()
	}
	return r.named()
}

func (r *typeReader) after(prefix string, make func(types.Type) types.Type) (types.Type, error) {
	r.rest = strings.TrimPrefix(r.rest, prefix)
	t, err := r.read()
	if err != nil {
		return nil, err
	}
	return make(t), nil
}

func (r *typeReader) mapType() (types.Type, error) {
	r.rest = strings.TrimPrefix(r.rest, "map[")
	key, err := r.read()
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(r.rest, "]") || !types.Comparable(key) {
		return nil, fmt.Errorf("%s is no key of a map", key)
	}
	return r.after("]", func(t types.Type) types.Type { return types.NewMap(key, t) })
}

func (r *typeReader) named() (types.Type, error) {
	end := strings.IndexAny(r.rest, ",[] \t")
	if end < 0 {
		end = len(r.rest)
	}
	o, err := r.object(r.rest[:end])
	if err != nil {
		return nil, err
	}
	r.rest = r.rest[end:]
	if _, ok := o.(*types.TypeName); !ok {
		return nil, fmt.Errorf("%s is no type", o.Name())
	}
	if parameters(o).Len() == 0 {
		return o.Type(), nil
	}
	chosen, err := r.list()
	if err != nil {
		return nil, err
	}
	if wanted := parameters(o).Len(); wanted != len(chosen) {
		return nil, fmt.Errorf("%s takes %d type arguments, not %d", o.Name(), wanted, len(chosen))
	}
	return types.Instantiate(nil, o.Type(), chosen, true)
}

// object finds "int", "url.URL" or "net/url.URL".
func (r *typeReader) object(name string) (types.Object, error) {
	dot := strings.LastIndex(name, ".")
	if dot < 0 {
		if o, ok := types.Universe.Lookup(name).(*types.TypeName); ok {
			return o, nil
		}
		return nil, fmt.Errorf("%q is no predeclared type; one of a package is written with it, as net/url.URL", name)
	}
	path := name[:dot]
	if i := slices.IndexFunc(r.asked, func(l *listed) bool { return l.Name == path }); i >= 0 && r.w.packages.listed[path] == nil {
		path = r.asked[i].ImportPath
	}
	if r.w.packages.listed[path] == nil {
		return nil, fmt.Errorf("%q is none of the packages asked for, nor one that they import", path)
	}
	loaded, err := r.w.packages.load(path)
	if err != nil {
		return nil, err
	}
	if o := loaded.Scope().Lookup(name[dot+1:]); o != nil && o.Exported() {
		return o, nil
	}
	return nil, fmt.Errorf("package %s exports no %s", path, name[dot+1:])
}
