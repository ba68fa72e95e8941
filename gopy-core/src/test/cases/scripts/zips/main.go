// Archives in memory, written and read.
package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"
)

func main() {
	var packed bytes.Buffer
	writer := zip.NewWriter(&packed)
	writer.SetComment("from here")
	for _, name := range []string{"a.txt", "dir/b.txt"} {
		entry, _ := writer.Create(name)
		entry.Write([]byte(strings.Repeat(name+"\n", 50)))
	}
	stored := &zip.FileHeader{Name: "raw.bin", Method: zip.Store, Comment: "ünpacked"}
	stored.Modified = time.Date(2024, 3, 4, 5, 6, 8, 0, time.UTC)
	entry, _ := writer.CreateHeader(stored)
	entry.Write([]byte{0, 1, 2, 255})
	writer.Close()
	fmt.Println("a.txt dir/b.txt raw.bin | from here")
	archive, _ := zip.NewReader(bytes.NewReader(packed.Bytes()), int64(packed.Len()))
	fmt.Println(len(archive.File), archive.Comment)
	for _, file := range archive.File {
		content, _ := file.Open()
		data, _ := io.ReadAll(content)
		content.Close()
		fmt.Println(file.Name, file.Method, file.UncompressedSize64, len(data), file.Mode().IsRegular())
	}
	last := archive.File[2]
	fmt.Println(last.Comment, last.Modified.UTC(), last.FileInfo().Size(), last.FileInfo().Name())
	one, _ := archive.Open("dir/b.txt")
	head := make([]byte, 9)
	io.ReadFull(one, head)
	fmt.Println(string(head))
	_, err := archive.Open("nowhere")
	fmt.Println(err)
	_, err = zip.NewReader(strings.NewReader("no zip"), 6)
	fmt.Println(err)
	names, _ := fs.Glob(archive, "*.txt")
	fmt.Println(strings.Join(names, ","), gzip.BestSpeed)

	var tape bytes.Buffer
	tw := tar.NewWriter(&tape)
	tw.WriteHeader(&tar.Header{Name: "hello.txt", Mode: 0o600, Size: 5, ModTime: time.Unix(1700000000, 0)})
	tw.Write([]byte("hello"))
	_, err = tw.Write([]byte("x"))
	fmt.Println(err)
	tw.WriteHeader(&tar.Header{Typeflag: tar.TypeDir, Name: "d/", Mode: 0o755, PAXRecords: map[string]string{"GOPY.note": "é"}})
	tw.Close()
	fmt.Println("hello.txt 5 0600 | d 0 0755")
	tr := tar.NewReader(&tape)
	for {
		header, err := tr.Next()
		if err == io.EOF {
			fmt.Println("end of tape")
			break
		}
		data, _ := io.ReadAll(tr)
		fmt.Println(header.Name, string(header.Typeflag), fmt.Sprintf("%o", header.Mode), header.ModTime.Unix(), string(data),
			header.PAXRecords["GOPY.note"], header.FileInfo().IsDir())
	}
}
