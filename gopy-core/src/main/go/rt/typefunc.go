package rt

import (
	"fmt"
	"reflect"
	"strings"
)

// funcName spells a function type as the rest of gopy does: func(string, ...int) (int, error).
func funcName(t reflect.Type) string {
	parameters := make([]string, t.NumIn())
	for i := range parameters {
		parameters[i] = fullName(t.In(i))
	}
	if last := len(parameters) - 1; t.IsVariadic() {
		parameters[last] = "..." + fullName(t.In(last).Elem())
	}
	results := make([]string, t.NumOut())
	for i := range results {
		results[i] = fullName(t.Out(i))
	}
	name := "func(" + strings.Join(parameters, ", ") + ")"
	switch len(results) {
	case 0:
		return name
	case 1:
		return name + " " + results[0]
	}
	return name + " (" + strings.Join(results, ", ") + ")"
}

// parseFunc reads the function type that a text begins with.
func parseFunc(text string) (reflect.Type, string, error) {
	in, variadic, rest, err := parseTypes(strings.TrimPrefix(text, "func("))
	if err != nil {
		return nil, "", err
	}
	var out []reflect.Type
	if several, ok := strings.CutPrefix(rest, " ("); ok {
		out, _, rest, err = parseTypes(several)
	} else if one, ok := strings.CutPrefix(rest, " "); ok {
		out = make([]reflect.Type, 1)
		out[0], rest, err = parseType(one)
	}
	if err != nil {
		return nil, "", err
	}
	return reflect.FuncOf(in, out, variadic), rest, nil
}

// parseTypes reads types with commas between them up to a closing bracket; three dots may stand before the last.
func parseTypes(text string) (types []reflect.Type, variadic bool, rest string, err error) {
	for rest = text; !strings.HasPrefix(rest, ")"); {
		var t reflect.Type
		if rest, variadic = strings.CutPrefix(rest, "..."); variadic {
			rest = "[]" + rest
		}
		if t, rest, err = parseType(rest); err != nil {
			return nil, false, "", err
		}
		types = append(types, t)
		rest = strings.TrimPrefix(rest, ", ")
		if rest == "" {
			return nil, false, "", fmt.Errorf("a bracket is missing behind %q", text)
		}
	}
	return types, variadic, rest[1:], nil
}
