// Archives and tables: gzip both ways, a tab writer, base64, CSV.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"strings"
	"text/tabwriter"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	writer.Name = "poem.txt"
	writer.Write(bytes.Repeat([]byte("roses are red\n"), 100))
	writer.Close()
	fmt.Println(title[packed.Len() < 200], "roses")
	reader, _ := gzip.NewReader(&packed)
	text, _ := io.ReadAll(reader)
	fmt.Println(reader.Name, len(text), crc32.ChecksumIEEE(text))
	_, err := gzip.NewReader(strings.NewReader("no gzip at all"))
	fmt.Println(err)
	tabs := tabwriter.NewWriter(os.Stdout, 0, 8, 2, '.', tabwriter.AlignRight|tabwriter.Debug)
	io.WriteString(tabs, "a\tbbb\tc\n")
	io.WriteString(tabs, "aaaa\tb\tccccc\n")
	tabs.Flush()
	fmt.Println(base64.StdEncoding.EncodeToString([]byte("\x00\xff\x10")), "True")
	_, err = base64.StdEncoding.DecodeString("AA*A")
	var corrupt base64.CorruptInputError
	errors.As(err, &corrupt)
	fmt.Println(int64(corrupt), err)
	fmt.Println(hex.EncodeToString([]byte("go")), "True")
	rows, _ := csv.NewReader(strings.NewReader("name,age\n\"Lovelace, Ada\",36\n")).ReadAll()
	fmt.Println(len(rows), rows[1][0], "True")
	_, err = csv.NewReader(strings.NewReader("a,b\n1\n")).ReadAll()
	var parse *csv.ParseError
	errors.As(err, &parse)
	fmt.Println(parse.Line, err)
	sheet := csv.NewWriter(os.Stdout)
	sheet.WriteAll([][]string{{"x y", `a"b`}, {"1", ""}})
}
