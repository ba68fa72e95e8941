package main

import "testing"

func TestSizesAreThoseOfTheTarget(t *testing.T) {
	for goarch, want := range map[string][3]int64{"amd64": {8, 48, 32}, "386": {4, 24, 16}} {
		t.Run(goarch, func(t *testing.T) {
			t.Setenv("GOARCH", goarch)
			t.Setenv("CGO_ENABLED", "0")
			d := inspected(t, "sample", "strconv")
			number := find(t, d, "strconv").Types[0]
			field := number.Underlying.(map[string]any)["fields"].([]any)[2].(map[string]any)
			got := [3]int64{d.Program.WordSize, number.Size, int64(field["offset"].(float64))}
			if got != want {
				t.Errorf("word, size and offset are %v, want %v", got, want)
			}
		})
	}
}

func TestFilesAreThoseOfTheTarget(t *testing.T) {
	t.Setenv("GOOS", "windows")
	t.Setenv("CGO_ENABLED", "0")
	for _, f := range find(t, inspected(t, "sample", "path/filepath"), "path/filepath").Functions {
		if f.Name == "VolumeName" {
			return
		}
	}
	t.Error("VolumeName is missing")
}
