// Markdown to HTML, its tree walked and changed, with a transformer and a renderer of our own.
package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

const source = "# Tea\n\nHot *and* ~~cold~~, see [shop](http://shop.test \"Shop\").\n\n- green\n- black\n\n" +
	"| a | b |\n|---|---|\n| 1 | 2 |\n\n## More\n\n```go\nx := 1\n```\n"

type lower struct{ seen int }

func (l *lower) Transform(node *ast.Document, reader text.Reader, pc parser.Context) {
	l.seen = len(reader.Source())
	for n := node.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok {
			h.Level += 2
		}
	}
}

type marks struct{}

func (marks) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindEmphasis, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			w.WriteString("<mark>")
		} else {
			w.WriteString("</mark>")
		}
		return ast.WalkContinue, nil
	})
}

func main() {
	var out bytes.Buffer
	goldmark.Convert([]byte("*plain* ~~text~~"), &out)
	fmt.Print(out.String())
	markdown := goldmark.New(
		goldmark.WithExtensions(extension.GFM),
		goldmark.WithParserOptions(parser.WithAutoHeadingID()),
	)
	markdown.Convert([]byte(source), os.Stdout)
	doc := markdown.Parser().Parse(text.NewReader([]byte(source)))
	fmt.Println(doc.Kind(), doc.ChildCount(), doc.FirstChild().Kind() == ast.KindHeading)
	kinds := []string{}
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		kinds = append(kinds, n.Kind().String())
	}
	fmt.Println(strings.Join(kinds, " "))
	heading := doc.FirstChild().(*ast.Heading)
	id, ok := heading.AttributeString("id")
	fmt.Println(string(id.([]byte)), ok, heading.Level, heading.Lines().Len(), string(heading.Lines().Value([]byte(source))))
	words := []string{}
	ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			fmt.Println(string(n.Destination), string(n.Title))
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			words = append(words, string(n.Value([]byte(source))))
		}
		return ast.WalkContinue, nil
	})
	fmt.Println(strings.Join(words, "|"))
	stop := fmt.Errorf("far enough")
	fmt.Println(ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) { return ast.WalkStop, stop }))
	doc.RemoveChild(doc, doc.LastChild())
	added := ast.NewHeading(6)
	added.AppendChild(added, ast.NewString([]byte("The end")))
	doc.AppendChild(doc, added)
	out.Reset()
	markdown.Renderer().Render(&out, []byte(source), doc)
	fmt.Println(out.String()[out.Len()-17:])
	own := &lower{}
	markdown = goldmark.New(
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(own, 100))),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(marks{}, 1))),
	)
	out.Reset()
	markdown.Convert([]byte("# A *b*\n"), &out)
	fmt.Print(out.String())
	fmt.Println(own.seen, string(util.EscapeHTML([]byte("<a>"))), string(util.URLEscape([]byte("a b"), false)))
}
