package rt

import (
	"reflect"
	"testing"
)

type pair[K comparable, V any] struct {
	key   K
	value V
}

func TestInstancesAreSpelledAsInSignatures(t *testing.T) {
	for _, c := range []struct {
		of   reflect.Type
		want string
	}{
		{reflect.TypeFor[pair[string, int]](), "gopy.local/rt.pair[string, int]"},
		{reflect.TypeFor[*pair[string, any]](), "*gopy.local/rt.pair[string, any]"},
		{reflect.TypeFor[pair[string, []byte]](), "gopy.local/rt.pair[string, []uint8]"},
		{reflect.TypeFor[pair[int, map[string]*pair[int8, any]]](), "gopy.local/rt.pair[int, map[string]*gopy.local/rt.pair[int8, any]]"},
		{reflect.TypeFor[pair[int, func(int, string) bool]](), "gopy.local/rt.pair[int, func(int, string) bool]"},
	} {
		if got := fullName(c.of); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestFunctionsAreFoundByTheirNames(t *testing.T) {
	for _, of := range []reflect.Type{
		reflect.TypeFor[func()](),
		reflect.TypeFor[func(int, string) bool](),
		reflect.TypeFor[func(func(int), ...string) (bool, error)](),
		reflect.TypeFor[map[string]func([]int, func(...any) error) map[int]func()](),
		reflect.TypeFor[[]func(<-chan int, any) (chan func(), error)](),
	} {
		if got, err := typeByName(fullName(of)); got != of {
			t.Errorf("%s: got %v, %v", fullName(of), got, err)
		}
	}
	for _, name := range []string{"func(int", "func(int string)", "func(nothing)", "func() ("} {
		if got, err := typeByName(name); err == nil {
			t.Errorf("%s: got %v", name, got)
		}
	}
}
