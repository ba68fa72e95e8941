package main

import (
	"fmt"
	"go/types"
	"strings"
)

// ask notes the instances that the user names: "slices.Sort[int8]; net/x.Stack[*net/url.URL]". A package stands by its
// import path, or by its name where one of those asked for has it.
func (w *walker) ask(text string, asked []*listed) []Problem {
	problems := []Problem{}
	for one := range strings.SplitSeq(text, ";") {
		one = strings.TrimSpace(one)
		if one == "" {
			continue
		}
		if err := w.askOne(one, asked); err != nil {
			problems = append(problems, Problem{one, "instantiate", true, "", err.Error()})
		}
	}
	return problems
}

func (w *walker) askOne(text string, asked []*listed) error {
	r := &typeReader{text, w, asked}
	name, _, _ := strings.Cut(text, "[")
	o, err := r.object(strings.TrimSpace(name))
	if err != nil {
		return err
	}
	r.rest = r.rest[len(name):]
	chosen, err := r.list()
	if err != nil {
		return err
	}
	if r.rest != "" {
		return fmt.Errorf("%q follows the last bracket", r.rest)
	}
	list := parameters(o)
	if list.Len() == 0 {
		return fmt.Errorf("%s is not generic", o.Name())
	}
	if wanted := len(free(list)); wanted != len(chosen) {
		return fmt.Errorf("%s takes %d type arguments (those that follow from others are not written), not %d", o.Name(), wanted, len(chosen))
	}
	made, err := instantiate(o.Type(), list, chosen)
	if err != nil {
		return err
	}
	w.asked[o] = append(w.asked[o], made)
	return nil
}

func parameters(o types.Object) *types.TypeParamList {
	switch t := o.Type().(type) {
	case *types.Named:
		return t.TypeParams()
	case *types.Signature:
		return t.TypeParams()
	}
	return nil
}
