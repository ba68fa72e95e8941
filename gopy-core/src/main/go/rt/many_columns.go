package rt

import (
	"math"
	"reflect"
)

// liftColumns lifts numbers of the types that the codes name; they are as many as in the shortest column.
func (m *many) liftColumns(f *Frame, codes string) {
	t := &tree{data: f.view(6), slot: 6}
	t.tag()
	n := math.MaxInt
	for i := range int(t.u32()) {
		column := reflect.New(reflect.SliceOf(columnTypes[codes[i]])).Elem()
		if wrong := fit(t, column); wrong != nil {
			panic(badTree{6, wrong.within(at(i))})
		}
		n = min(n, column.Len())
		m.columns = append(m.columns, slotsOf(column))
	}
	for i := range m.columns {
		m.columns[i] = m.columns[i][:n]
	}
	if last := codes[len(codes)-1]; last != '>' {
		m.result = last
	}
}

var columnTypes = map[byte]reflect.Type{
	'b': reflect.TypeFor[int8](), 'h': reflect.TypeFor[int16](), 'i': reflect.TypeFor[int32](),
	'q': reflect.TypeFor[int64](), 'B': reflect.TypeFor[uint8](), 'H': reflect.TypeFor[uint16](),
	'I': reflect.TypeFor[uint32](), 'Q': reflect.TypeFor[uint64](), 'd': reflect.TypeFor[float64](),
}

// slotsOf gives numbers as they lie in a frame.
func slotsOf(column reflect.Value) []uint64 {
	slots := make([]uint64, column.Len())
	for i := range slots {
		switch v := column.Index(i); {
		case v.CanInt():
			slots[i] = uint64(v.Int())
		case v.CanUint():
			slots[i] = v.Uint()
		default:
			slots[i] = math.Float64bits(v.Float())
		}
	}
	return slots
}
