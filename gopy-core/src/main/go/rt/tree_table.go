package rt

import (
	"fmt"
	"reflect"
	"unsafe"
)

// takesRows tells whether a type is a list of rows, [][]float64, which a table of Python's fits by its cells alone.
func (pl *plan) takesRows() bool {
	if pl.of.Kind() != reflect.Slice {
		return false
	}
	row := pl.of.Elem().Kind()
	return row == reflect.Slice || row == reflect.Array
}

// fitTable stores the rows of a table, which comes as a map of columns.
func (pl *plan) fitTable(t *tree, p unsafe.Pointer) *misfit {
	row := pl.of.Elem()
	columns, m := t.columns(reflect.SliceOf(row.Elem()))
	if m != nil {
		return m
	}
	if row.Kind() == reflect.Array && len(columns) != row.Len() {
		return planOf(row).wrongLength(len(columns)).within(at(0))
	}
	n := 0
	if len(columns) > 0 {
		n = columns[0].Len()
	}
	rows := reflect.MakeSlice(pl.of, n, n)
	for i := range n {
		cells := rows.Index(i)
		if row.Kind() == reflect.Slice {
			cells.Set(reflect.MakeSlice(row, len(columns), len(columns)))
		}
		for j, column := range columns {
			cells.Index(j).Set(column.Index(i))
		}
	}
	pl.at(p).Set(rows)
	return nil
}

// columns reads the values of a map, lists of one length; its tag was read.
func (t *tree) columns(of reflect.Type) ([]reflect.Value, *misfit) {
	columns := make([]reflect.Value, t.count(2))
	for j := range columns {
		name, m := t.naturalNext()
		if m != nil {
			return nil, m.within(" key")
		}
		columns[j] = reflect.New(of).Elem()
		if m = fit(t, columns[j]); m == nil && columns[j].Len() != columns[0].Len() {
			m = &misfit{badValue, "", fmt.Sprintf("%d elements in a table of %d rows", columns[j].Len(), columns[0].Len())}
		}
		if m != nil {
			return nil, m.within("[" + keyText(reflect.ValueOf(name)) + "]")
		}
	}
	return columns, nil
}
