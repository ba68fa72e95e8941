// What a Go source file declares, calls, and how it should look.
package main

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"sort"
	"strings"
)

const source = `// Package shop sells.
package shop

import ("fmt"; str "strings")

// Price is in cents.
type Price int

type Item struct {
	Name string ` + "`json:\"name\"`" + `
	Price, Tax Price
}

const Free Price = 0

func (i *Item) Total() Price { return i.Price+i.Tax }

func Show(items ...Item) {
	for _, i := range items { fmt.Println(str.ToUpper(i.Name), i.Total()) }
}
`

func main() {
	set := token.NewFileSet()
	file, _ := parser.ParseFile(set, "shop.go", source, parser.ParseComments)
	fmt.Println(file.Name, file.Name.Name, len(file.Decls), strings.TrimSpace(file.Doc.Text()))
	for _, spec := range file.Imports {
		name := "None"
		if spec.Name != nil {
			name = spec.Name.Name
		}
		fmt.Println(spec.Path.Value, name)
	}
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			fmt.Println("func", d.Name.Name, d.Recv != nil, set.Position(d.Pos()), d.Type.Params.NumFields())
		case *ast.GenDecl:
			fmt.Println(d.Tok, len(d.Specs), set.Position(d.End()).Line)
		}
	}
	item := file.Decls[2].(*ast.GenDecl).Specs[0].(*ast.TypeSpec)
	for _, field := range item.Type.(*ast.StructType).Fields.List {
		names := []string{}
		for _, n := range field.Names {
			names = append(names, n.Name)
		}
		tag := "None"
		if field.Tag != nil {
			tag = field.Tag.Value
		}
		fmt.Println(strings.Join(names, "+"), field.Type, tag)
	}
	calls := map[string]int{}
	ast.Inspect(file, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			calls[call.Fun.(*ast.SelectorExpr).Sel.Name]++
		}
		_, generic := n.(*ast.GenDecl)
		return !generic
	})
	names := []string{}
	for name := range calls {
		names = append(names, name)
	}
	sort.Strings(names)
	fmt.Println(strings.Join(names, " "))
	expr, _ := parser.ParseExpr("a + b*2")
	sum := expr.(*ast.BinaryExpr)
	fmt.Println(sum.Op, sum.Op == token.ADD, sum.Y.(*ast.BinaryExpr).Op, token.MUL.Precedence(), sum.X)
	fmt.Println(token.Lookup("range"), token.IsKeyword("func"), token.IsExported("Name"), token.IDENT.IsLiteral())
	neat, _ := format.Source([]byte("package p\nvar   x=1\n"))
	fmt.Printf("%s", neat)
	_, err := parser.ParseFile(set, "bad.go", "package p\nfunc {", 0)
	fmt.Println(err)
	sum.Op = token.SUB
	var out strings.Builder
	format.Node(&out, set, sum)
	fmt.Println(out.String())
}
