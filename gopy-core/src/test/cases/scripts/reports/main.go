// JSON records, streamed, decoded in many ways, and set in columns.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
)

const records = `{"item": "tea", "count": 3, "tags": ["hot", "green"]}
{"item": "cake", "count": 12, "price": 2.50, "tags": null}
`

var title = map[bool]string{true: "True", false: "False"}

type money int

func (m money) MarshalJSON() ([]byte, error) {
	if m < 0 {
		return nil, errors.New("no debts")
	}
	return []byte(fmt.Sprintf(`"%d EUR"`, int(m))), nil
}

type tags []string

func (t *tags) UnmarshalJSON(data []byte) error {
	*t = strings.Split(strings.Trim(string(data), `"`), ",")
	return nil
}

func main() {
	decoder := json.NewDecoder(strings.NewReader(records))
	table := tabwriter.NewWriter(os.Stdout, 4, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	for decoder.More() {
		record := map[string]any{}
		decoder.Decode(&record)
		fmt.Fprintf(table, "%v\t%v\t%v\t\n", record["item"], record["count"], len(record))
	}
	table.Flush()
	var rest any
	fmt.Println(decoder.Decode(&rest) == io.EOF, decoder.InputOffset())
	decoder = json.NewDecoder(strings.NewReader(`{"n": [1, 2.50]}`))
	decoder.UseNumber()
	kinds := []string{}
	for {
		token, err := decoder.Token()
		if err != nil {
			break
		}
		switch token := token.(type) {
		case json.Delim:
			kinds = append(kinds, token.String())
		case json.Number:
			kinds = append(kinds, "n"+token.String())
		default:
			kinds = append(kinds, fmt.Sprint(token))
		}
	}
	fmt.Println(strings.Join(kinds, " "))
	text, _ := json.Marshal(map[string]any{"b": []any{1, 2.5, nil, true}, "a": "<é>", "m": money(3), "raw": json.RawMessage(`{"x":1}`)})
	fmt.Println(string(text))
	text, _ = json.MarshalIndent(map[string]any{"a": map[string]int{"b": 1}}, "> ", "  ")
	fmt.Println(string(text))
	_, err := json.Marshal(money(-1))
	fmt.Println(errors.Unwrap(err))
	var unsupported *json.UnsupportedTypeError
	_, err = json.Marshal(map[string]any{"f": func() {}})
	fmt.Println(errors.As(err, &unsupported))
	var counts map[string]int
	err = json.Unmarshal([]byte(`{"a": 1, "b": "x"}`), &counts)
	var mismatch *json.UnmarshalTypeError
	fmt.Println(errors.As(err, &mismatch), mismatch.Value, mismatch.Offset, counts["a"])
	var syntax *json.SyntaxError
	err = json.Unmarshal([]byte(`{"a": }`), &counts)
	fmt.Println(errors.As(err, &syntax), syntax.Offset, err)
	fmt.Println(json.Unmarshal([]byte("1"), nil))
	var split tags
	json.Unmarshal([]byte(`"x,y,z"`), &split)
	fmt.Println(len(split), split[2])
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.Encode([]string{"<", ">"})
	json.Compact(&out, []byte(` [ 1 , 2 ] `))
	json.Indent(&out, []byte(`{"k":[]}`), "", " ")
	fmt.Println(out.String())
	fmt.Println(title[json.Valid([]byte("{}"))], title[json.Valid([]byte("{"))], json.Number("12").String())
	plain := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(plain, "name\tsize")
	fmt.Fprintln(plain, "a long name\t7")
	plain.Flush()
}
