// A configuration in HCL: read against a schema, evaluated, found wanting, and written.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

const source = `name  = "shop"
total = 2 * count + 1
hosts = [for h in zones : "${h}.${name}.test"]

service "web" {
  port = 8080
  tls {
    on = true
  }
}
service "db" {
  port = 5432
}
`

var title = map[bool]string{true: "True", false: "False"}

func main() {
	parser := hclparse.NewParser()
	file, diags := parser.ParseHCL([]byte(source), "shop.hcl")
	fmt.Println(title[diags.HasErrors()], len(diags))
	content, diags := file.Body.Content(&hcl.BodySchema{
		Attributes: []hcl.AttributeSchema{{Name: "name", Required: true}, {Name: "total"}, {Name: "hosts"}},
		Blocks:     []hcl.BlockHeaderSchema{{Type: "service", LabelNames: []string{"name"}}},
	})
	names := []string{}
	for name := range content.Attributes {
		names = append(names, name)
	}
	sort.Strings(names)
	fmt.Println(len(diags), strings.Join(names, " "))
	context := &hcl.EvalContext{Variables: map[string]cty.Value{
		"count": cty.NumberIntVal(20), "name": cty.StringVal("shop"),
		"zones": cty.ListVal([]cty.Value{cty.StringVal("a"), cty.StringVal("b")}),
	}}
	total, _ := content.Attributes["total"].Expr.Value(context)
	fmt.Println(total.AsBigFloat(), total.Type().FriendlyName(), title[total.RawEquals(cty.NumberIntVal(41))])
	hosts, _ := content.Attributes["hosts"].Expr.Value(context)
	for _, host := range hosts.AsValueSlice() {
		fmt.Println(host.AsString())
	}
	for _, variable := range content.Attributes["hosts"].Expr.Variables() {
		fmt.Println(variable.RootName(), variable.SourceRange())
	}
	for _, block := range content.Blocks.OfType("service") {
		body := block.Body.(*hclsyntax.Body)
		port, _ := body.Attributes["port"].Expr.Value(nil)
		fmt.Println(block.Labels[0], port.AsBigFloat(), len(body.Blocks), block.DefRange)
	}
	_, missing := content.Attributes["total"].Expr.Value(nil)
	fmt.Println(missing.Error())
	_, broken := parser.ParseHCL([]byte("a = [1\nb = 2\n"), "broken.hcl")
	fmt.Println(len(broken), broken[0].Summary, broken[0].Subject.Start.Line, broken[0].Severity == hcl.DiagError)
	hcl.NewDiagnosticTextWriter(os.Stdout, parser.Files(), 60, false).WriteDiagnostics(broken)
	broken = broken.Append(&hcl.Diagnostic{Severity: hcl.DiagWarning, Summary: "careful", Detail: "now"})
	fmt.Println(len(broken), len(broken.Errs()), broken[1].Error())
	kinds := map[string]int{}
	hclsyntax.VisitAll(file.Body.(*hclsyntax.Body), func(node hclsyntax.Node) hcl.Diagnostics {
		kinds[strings.TrimPrefix(fmt.Sprintf("%T", node), "*hclsyntax.")]++
		return nil
	})
	fmt.Println(kinds["Attribute"], kinds["Block"], kinds["ForExpr"])
	expr, _ := hclsyntax.ParseTemplate([]byte("hi ${who}!"), "t", hcl.InitialPos)
	greeting, _ := expr.Value(&hcl.EvalContext{Variables: map[string]cty.Value{"who": cty.StringVal("Ada")}})
	fmt.Println(greeting.AsString(), greeting.GoString())
	out := hclwrite.NewEmptyFile()
	out.Body().SetAttributeValue("ports", cty.ListVal([]cty.Value{cty.NumberIntVal(1), cty.NumberFloatVal(2.5)}))
	block := out.Body().AppendNewBlock("service", []string{"new"})
	block.Body().SetAttributeValue("meta", cty.ObjectVal(map[string]cty.Value{"on": cty.True}))
	out.WriteTo(os.Stdout)
	fmt.Println(strings.TrimSpace(string(hclwrite.Format([]byte("a=1\nlong  =   2\n")))))
}
