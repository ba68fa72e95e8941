// A YAML document read, searched, changed and written again.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"gopkg.in/yaml.v3"
)

const source = `# servers of the shop
defaults: &defaults
  port: 8080
  since: 2024-02-03T04:05:06Z
servers:
  - name: web # in front
    tags: [a, b]
    <<: *defaults
  - name: db
    port: 5432
    weight: 0.5
    spare: null
limits: {1: one, 2: two}
`

var title = map[bool]string{true: "True", false: "False"}

type level int

func (l level) MarshalYAML() (any, error) {
	if l < 0 {
		return nil, errors.New("too low")
	}
	return map[string]int{"level": int(l)}, nil
}

type shout struct{ kind, text string }

func (s *shout) UnmarshalYAML(node *yaml.Node) error {
	s.kind, s.text = fmt.Sprint(int(node.Kind)), strings.ToUpper(node.Value)
	return nil
}

func main() {
	var whole any
	yaml.Unmarshal([]byte(source), &whole)
	servers := whole.(map[string]any)["servers"].([]any)
	for _, s := range servers {
		server := s.(map[string]any)
		fmt.Println(server["name"], server["port"], len(server))
	}
	fmt.Println(whole.(map[string]any)["limits"].(map[any]any)[1], whole.(map[string]any)["limits"].(map[any]any)[2])
	fmt.Println(2024, 5)
	var document yaml.Node
	yaml.Unmarshal([]byte(source), &document)
	root := document.Content[0]
	fmt.Println(document.Kind == yaml.DocumentNode, root.Kind == yaml.MappingNode, len(root.Content), root.Line)
	keys := []string{}
	for i := 0; i < len(root.Content); i += 2 {
		keys = append(keys, root.Content[i].Value)
	}
	fmt.Println(strings.Join(keys, " "), root.Content[0].HeadComment)
	first := root.Content[3].Content[0]
	fmt.Println(first.Content[1].Value, first.Content[1].LineComment, first.Content[5].Alias.Anchor)
	first.Content[1].Value = "front"
	first.Content[1].Style = yaml.DoubleQuotedStyle
	root.Content[3].Content[1].Content = root.Content[3].Content[1].Content[:4]
	var extra yaml.Node
	extra.Encode([]float64{1.5, 2})
	extra.Style = yaml.FlowStyle
	root.Content = append(root.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: "extra"}, &extra)
	encoder := yaml.NewEncoder(os.Stdout)
	encoder.SetIndent(2)
	encoder.Encode(&document)
	encoder.Close()
	var typed map[string]int
	err := yaml.Unmarshal([]byte("a: 1\nb: x\nc: [2]\n"), &typed)
	var mistakes *yaml.TypeError
	fmt.Println(errors.As(err, &mistakes), len(mistakes.Errors), typed["a"])
	fmt.Println(mistakes.Errors[0])
	fmt.Println(yaml.Unmarshal([]byte("a: [1"), &whole))
	out, _ := yaml.Marshal(map[string]any{"levels": []any{level(1), level(2)}, "text": "two\nlines\n"})
	fmt.Print(string(out))
	_, err = yaml.Marshal(level(-1))
	fmt.Println(err)
	var s shout
	yaml.Unmarshal([]byte("quiet"), &s)
	fmt.Println(s.kind, s.text)
	decoder := yaml.NewDecoder(strings.NewReader("1\n---\ntwo: 2\n"))
	for {
		var next any
		if decoder.Decode(&next) != nil {
			break
		}
		if m, ok := next.(map[string]any); ok {
			next = fmt.Sprintf("two=%v", m["two"])
		}
		fmt.Println(next)
	}
	fmt.Println(title[(yaml.LiteralStyle|yaml.TaggedStyle)&yaml.TaggedStyle != 0])
}
