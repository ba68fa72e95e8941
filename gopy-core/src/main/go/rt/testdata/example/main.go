// Package main is a library as gopy generates it, written by hand around a few packages of Go's own.
package main

import (
	"path"
	"runtime"
	"strconv"
	"strings"

	"gopy.local/rt"
)

func main() {}

func init() {
	rt.Types(rt.TypeOf[strings.Builder](1), rt.TypeOf[strconv.NumError](2))
	rt.Sentinels(path.ErrBadPattern, strconv.ErrSyntax, strconv.ErrRange)
	rt.Register(72, stringsCompare, strconvAtoi, builderWriteString, builderString, stringsRepeat, pathMatch,
		runtimeGoexit, pathJoin)
}

func stringsCompare(f *rt.Frame) rt.Status {
	r := strings.Compare(rt.LiftString[string](f, 0), rt.LiftString[string](f, 2))
	rt.LowerInt(f, 0, r)
	return rt.Done
}

func strconvAtoi(f *rt.Frame) rt.Status {
	r, err := strconv.Atoi(rt.LiftString[string](f, 0))
	rt.LowerInt(f, 0, r)
	return rt.Error(f, err)
}

func builderWriteString(f *rt.Frame) rt.Status {
	r, err := rt.LiftPtr[strings.Builder](f, 0, 1).WriteString(rt.LiftString[string](f, 1))
	rt.LowerInt(f, 0, r)
	return rt.Error(f, err)
}

func builderString(f *rt.Frame) rt.Status {
	r := rt.LiftPtr[strings.Builder](f, 0, 1).String()
	rt.LowerString(f, 0, r)
	return rt.Done
}

func stringsRepeat(f *rt.Frame) rt.Status {
	r := strings.Repeat(rt.LiftString[string](f, 0), rt.LiftInt[int](f, 2))
	rt.LowerString(f, 0, r)
	return rt.Done
}

func pathMatch(f *rt.Frame) rt.Status {
	r, err := path.Match(rt.LiftString[string](f, 0), rt.LiftString[string](f, 2))
	rt.LowerBool(f, 0, r)
	return rt.Error(f, err)
}

func runtimeGoexit(*rt.Frame) rt.Status {
	runtime.Goexit()
	return rt.Done
}

func pathJoin(f *rt.Frame) rt.Status {
	rt.LowerString(f, 0, path.Join(rt.LiftStrings[string](f, 0)...))
	return rt.Done
}
