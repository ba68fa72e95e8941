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
