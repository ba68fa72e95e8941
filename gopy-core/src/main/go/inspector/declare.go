package main

import (
	"go/types"
)

// declare describes the declaration of a type, or an instance of a generic one.
func (w *walker) declare(of declaration) TypeDeclaration {
	name := of.name
	w.at = name.Pkg()
	if owner, ok := w.literals.owners[name]; ok {
		return w.declareLiteral(name, owner)
	}
	known := w.symbol(name, "")
	d := TypeDeclaration{
		Name: name.Name(), Exported: name.Exported(), Alias: name.IsAlias(), Size: -1,
		TypeParameters: []TypeParameter{}, Methods: []Method{}, Doc: known.doc, Position: known.position,
	}
	var t types.Type = name.Type()
	if of.instance != nil {
		t = of.instance
	}
	if alias, ok := t.(*types.Alias); ok {
		d.TypeParameters = w.typeParameters(alias.TypeParams())
	}
	w.generic = len(d.TypeParameters) > 0
	if named, ok := types.Unalias(t).(*types.Named); ok && !d.Alias {
		if of.instance == nil {
			d.TypeParameters = w.typeParameters(named.TypeParams())
		}
		w.generic = len(d.TypeParameters) > 0
		defer w.silently(w.generic)()
		d.Methods = w.methods(named)
	}
	d.Type = w.convert(t, d.Name)
	d.Underlying = w.underlying(t, d.Name)
	d.Comparable = types.Comparable(t)
	if !w.generic {
		d.Size = w.sizes.Sizeof(t)
	}
	w.generic = false
	return d
}

// underlying describes the structure of a type, whose own name it does not use.
func (w *walker) underlying(t types.Type, owner string) Type {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Interface:
		return w.spelledOut(t.Underlying(), owner)
	default:
		return w.convert(t.Underlying(), owner)
	}
}

// declareLiteral describes a struct or an interface without a name under the name that it has got.
func (w *walker) declareLiteral(name *types.TypeName, owner string) TypeDeclaration {
	t := name.Type()
	known := w.source(name.Pkg().Path()).symbols[owner]
	if s, ok := t.(*types.Struct); ok && known.position.Line == 0 && s.NumFields() > 0 {
		known.position = w.position(s.Field(0).Pos())
	}
	return TypeDeclaration{
		Name: name.Name(), Exported: !contains(t, w.isHidden), Literal: true,
		Type: w.literal(t, owner), Underlying: w.spelledOut(t, owner),
		TypeParameters: []TypeParameter{}, Methods: w.methods(t),
		Comparable: types.Comparable(t), Size: w.sizes.Sizeof(t), Doc: known.doc, Position: known.position,
	}
}

// methods is the exported part of the method set of *T, own and promoted, in the order of names.
func (w *walker) methods(t types.Type) []Method {
	methods := []Method{}
	if types.IsInterface(t) {
		return methods
	}
	values := types.NewMethodSet(t)
	for s := range types.NewMethodSet(types.NewPointer(t)).Methods() {
		m := s.Obj().(*types.Func)
		if !m.Exported() {
			continue
		}
		if named, ok := t.(*types.Named); ok {
			w.nameReceiver(m, named)
		}
		byValue := values.Lookup(m.Pkg(), m.Name()) != nil
		methods = append(methods, w.method(m, !byValue, embedded(t, s.Index())))
	}
	return methods
}

func (w *walker) method(m *types.Func, pointer bool, path []string) Method {
	known := w.symbol(m, receiverName(m))
	if path == nil {
		path = []string{}
	}
	takesNil := pointer && len(path) == 0 &&
		w.source(m.Pkg().Path()).takesNil(receiverName(m), m.Name(), map[string]bool{})
	signature := w.signature(m.Signature(), receiverName(m)+"."+m.Name())
	if m.Pkg() != nil { // not error's own
		signature = w.judge(m.Pkg().Path(), known, signature)
		w.judgeResults(m, signature)
		signature.Brief = w.brief(m, known)
	}
	return Method{m.Name(), signature, pointer, takesNil, path, known.doc, known.position}
}

// nameReceiver makes the receiver's type parameters go by the names of the declaration.
func (w *walker) nameReceiver(m *types.Func, t *types.Named) {
	own := m.Signature().RecvTypeParams()
	if own.Len() != t.TypeParams().Len() {
		return
	}
	for i := range own.Len() {
		w.renamed[own.At(i)] = t.TypeParams().At(i)
	}
}

// embedded names the embedded fields on the way that a selection's index describes.
func embedded(t types.Type, index []int) []string {
	path := []string{}
	for _, i := range index[:len(index)-1] {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		field := t.Underlying().(*types.Struct).Field(i)
		path = append(path, field.Name())
		t = field.Type()
	}
	return path
}

func receiverName(m *types.Func) string {
	t := m.Signature().Recv().Type()
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// offsets of the fields in bytes, -1 within generic declarations.
func (w *walker) offsets(s *types.Struct) []int64 {
	if !w.generic && !contains(s, isParameter) {
		fields := make([]*types.Var, 0, s.NumFields())
		for v := range s.Fields() {
			fields = append(fields, v)
		}
		return w.sizes.Offsetsof(fields)
	}
	offsets := make([]int64, s.NumFields())
	for i := range offsets {
		offsets[i] = -1
	}
	return offsets
}
