// Folders: walked, skipped, matched, written.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"
)

func main() {
	files := fstest.MapFS{
		"readme.md":       {Data: []byte("# hi")},
		"src/a.go":        {Data: []byte("package a"), Mode: 0o644},
		"src/sub/b.go":    {Data: []byte("package b")},
		"vendor/x/big.go": {Data: []byte("no")},
	}
	var seen []string
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if d.IsDir() && d.Name() == "vendor" {
			return fs.SkipDir
		}
		seen = append(seen, path)
		return nil
	})
	fmt.Println(strings.Join(seen, " "), err == nil)
	seen = nil
	fs.WalkDir(files, "src", func(path string, d fs.DirEntry, err error) error {
		seen = append(seen, d.Name())
		if path == "src/a.go" {
			return fs.SkipAll
		}
		return nil
	})
	fmt.Println(strings.Join(seen, " "))
	fmt.Println("stopped at readme.md")
	names, _ := fs.Glob(files, "*/*.go")
	fmt.Println(strings.Join(names, ","))
	data, _ := fs.ReadFile(files, "readme.md")
	info, _ := fs.Stat(files, "src/a.go")
	fmt.Println(string(data), info.Size(), info.Mode(), info.IsDir())
	entries, _ := fs.ReadDir(files, "src")
	for _, e := range entries {
		fmt.Println(e.Name(), e.IsDir(), e.Type() == fs.ModeDir)
	}
	_, err = fs.ReadFile(files, "absent")
	var pathError *fs.PathError
	errors.As(err, &pathError)
	fmt.Println(err, "|", pathError.Op, pathError.Path, errors.Is(err, fs.ErrNotExist))
	sub, _ := fs.Sub(files, "src")
	data, _ = fs.ReadFile(sub, "sub/b.go")
	fmt.Println(string(data), fs.ValidPath("../x"))
	folder, _ := os.MkdirTemp("", "trees")
	defer os.RemoveAll(folder)
	os.MkdirAll(filepath.Join(folder, "d", "e"), 0o755)
	os.WriteFile(filepath.Join(folder, "d", "f.txt"), []byte("text\n"), 0o600)
	file, _ := os.OpenFile(filepath.Join(folder, "d", "f.txt"), os.O_APPEND|os.O_WRONLY, 0)
	file.WriteString("more\n")
	file.Close()
	text, _ := os.ReadFile(filepath.Join(folder, "d", "f.txt"))
	fmt.Print(string(text))
	filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		relative, _ := filepath.Rel(folder, path)
		fmt.Println(relative, d.IsDir())
		return nil
	})
	err = os.Mkdir(filepath.Join(folder, "d"), 0o755)
	fmt.Println(errors.Is(err, fs.ErrExist))
	_, err = os.Open(filepath.Join(folder, "none"))
	fmt.Println(errors.Is(err, os.ErrNotExist), strings.HasSuffix(err.Error(), "no such file or directory"))
	fmt.Println(filepath.Base("/a/b.tar.gz"), filepath.Ext("b.tar.gz"), fs.FileMode(0o755|fs.ModeDir), fs.FileMode(0o640).Perm())
	match, _ := filepath.Match("*.py", "x.py")
	_, bad := filepath.Match("[", "x")
	fmt.Println(match, bad, os.FileMode(0o644).IsRegular(), os.PathSeparator)
}
