// Package main is what one would write by hand for package bench: typed exports, and a C extension over them
// (extension.c) with the headers of one Python version.
package main

/*
#cgo CFLAGS: -O2
#include <stdint.h>
#include <stdlib.h>
*/
import "C"

import (
	"runtime/cgo"
	"unsafe"

	"example.com/bench"
)

func main() {}

//export hand_empty
func hand_empty() {}

//export hand_add
func hand_add(a, b C.longlong) C.longlong { return C.longlong(bench.Add(int(a), int(b))) }

func lower(s string, n *C.int) *C.char {
	*n = C.int(len(s))
	return C.CString(s)
}

//export hand_join
func hand_join(a *C.char, an C.int, b *C.char, bn C.int, n *C.int) *C.char {
	return lower(bench.Join(C.GoStringN(a, an), C.GoStringN(b, bn)), n)
}

//export hand_new_person
func hand_new_person(a *C.char, an C.int, age C.longlong) C.uintptr_t {
	return C.uintptr_t(cgo.NewHandle(bench.NewPerson(C.GoStringN(a, an), int(age))))
}

func person(h C.uintptr_t) *bench.Person { return cgo.Handle(h).Value().(*bench.Person) }

//export hand_delete
func hand_delete(h C.uintptr_t) { cgo.Handle(h).Delete() }

//export hand_greet
func hand_greet(h C.uintptr_t, n *C.int) *C.char { return lower(person(h).Greet(), n) }

//export hand_get_age
func hand_get_age(h C.uintptr_t) C.longlong { return C.longlong(person(h).GetAge()) }

//export hand_age_diff
func hand_age_diff(h, other C.uintptr_t) C.longlong {
	return C.longlong(person(h).AgeDiff(person(other)))
}

//export hand_age
func hand_age(h C.uintptr_t) C.longlong { return C.longlong(person(h).Age) }

//export hand_set_age
func hand_set_age(h C.uintptr_t, v C.longlong) { person(h).Age = int(v) }

//export hand_name
func hand_name(h C.uintptr_t, n *C.int) *C.char { return lower(person(h).Name, n) }

//export hand_set_name
func hand_set_name(h C.uintptr_t, a *C.char, n C.int) { person(h).Name = C.GoStringN(a, n) }

//export hand_check
func hand_check(a C.longlong, e **C.char) C.longlong {
	r, err := bench.Check(int(a))
	if err != nil {
		*e = C.CString(err.Error())
	}
	return C.longlong(r)
}

//export hand_sum_ints
func hand_sum_ints(q *C.longlong, n C.int) C.longlong {
	ints := append([]int(nil), unsafe.Slice((*int)(unsafe.Pointer(q)), int(n))...)
	return C.longlong(bench.SumInts(ints))
}
