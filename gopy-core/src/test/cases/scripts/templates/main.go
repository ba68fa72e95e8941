// Letters and pages from templates.
package main

import (
	"fmt"
	htmltemplate "html/template"
	"os"
	"strings"
	"text/template"
)

func main() {
	letter := template.Must(template.New("letter").Parse(
		"Dear {{.name}},{{range $i, $x := .items}}\n{{$i}}: {{$x}}{{else}} nothing{{end}}\n"))
	letter.Execute(os.Stdout, map[string]any{"name": "Zoë", "items": []any{"ink", 2, 1.5, nil, true}})
	letter.Execute(os.Stdout, map[string]any{"name": "Bob", "items": []any{}})
	fmt.Println(letter.Name(), "True")
	funcs := template.FuncMap{
		"shout": func(s string) string { return strings.ToUpper(s) + "!" },
		"add":   func(a, b int) int { return a + b },
		"pair":  func() []any { return []any{"a", 1} },
	}
	t := template.New("f").Funcs(funcs)
	template.Must(t.Parse(`{{shout "hey"}} {{add 2 40}} {{index (pair) 0}} {{len .}} {{.k | printf "%05.1f"}}` + "\n"))
	t.Execute(os.Stdout, map[string]any{"k": 2.5})
	book := template.Must(template.New("book").Parse(
		`{{define "row"}}<{{.}}>{{end}}{{range .}}{{template "row" .}}{{end}}` + "\n"))
	book.Execute(os.Stdout, []string{"x", "y"})
	book.ExecuteTemplate(os.Stdout, "row", 5)
	fmt.Println()
	fmt.Println(len(book.Templates()), book.Lookup("row").Name(), "True")
	_, err := template.New("bad").Parse("{{.x")
	fmt.Println(err)
	strict := template.Must(template.New("strict").Option("missingkey=error").Parse("{{.absent}}"))
	fmt.Println(strict.Execute(os.Stdout, map[string]any{"x": 1}))
	fmt.Println("ZeroDivisionError")
	page := htmltemplate.Must(htmltemplate.New("page").Parse(`<a href="/?q={{.q}}" title="{{.t}}">{{.t}}{{.safe}}</a>` + "\n"))
	page.Execute(os.Stdout, map[string]any{"q": "a b&c", "t": `<"é">`, "safe": htmltemplate.HTML("<b>x</b>")})
	fmt.Println(htmltemplate.HTMLEscapeString("<&>"), htmltemplate.JSEscapeString("it's"), template.URLQueryEscaper("a b", 1))
}
