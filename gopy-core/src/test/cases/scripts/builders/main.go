// Texts put together, taken apart, replaced and counted.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

func main() {
	var b strings.Builder
	b.WriteString("héllo")
	b.WriteByte('!')
	b.WriteRune('é')
	b.WriteRune('世')
	fmt.Fprintf(&b, " %d%%", 42)
	fmt.Println(b.String(), b.Len(), b.Cap() >= b.Len())
	b.Reset()
	fmt.Println(b.Len() == 0)
	swap := strings.NewReplacer("<", "&lt;", "a", "A")
	fmt.Println(swap.Replace("<ba>"))
	n, _ := swap.WriteString(os.Stdout, "a<a\n")
	fmt.Println(n)
	r := strings.NewReader("abc\ndéf")
	c, _ := r.ReadByte()
	fmt.Println(c, r.Len(), r.Size())
	r.UnreadByte()
	r.Seek(4, io.SeekStart)
	r.ReadRune()
	ch, size, _ := r.ReadRune()
	fmt.Println(ch, size, r.Len())
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'x' {
			return -1
		}
		return r + 1
	}, "axbx"), strings.IndexFunc("abc1", func(r rune) bool { return r >= '0' && r <= '9' }))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found)
	fmt.Println(strings.Join(strings.FieldsFunc("a;b,;c", func(r rune) bool { return r == ';' || r == ',' }), "+"),
		strings.EqualFold("Straße", "STRASSE"), strings.Repeat("ab", 3), strings.Title("go on"))
	buf := bytes.NewBufferString("one two ")
	buf.Write([]byte("three\n"))
	word, _ := buf.ReadString(' ')
	fmt.Printf("%q %d\n", word, buf.Len())
	buf.Truncate(4)
	fmt.Println(buf.String()+"|", string(buf.Next(2)), buf.String())
	_, err := buf.ReadBytes('z')
	fmt.Println(err)
	fmt.Println(utf8.RuneCountInString("héllo世"), utf8.ValidString("ok"), utf8.Valid([]byte{0xff}), utf8.RuneLen('世'))
	last, width := utf8.DecodeLastRuneInString("a世")
	fmt.Println(last, width, string(utf8.AppendRune([]byte("x"), 'é')))
	fmt.Println(string(bytes.ToUpper([]byte("shout"))), bytes.Equal([]byte("a"), []byte("a")),
		bytes.Count([]byte("cheese"), []byte("e")), len(bytes.Split([]byte("a,b,c"), []byte(","))))
	for line := range strings.SplitSeq("x-y-z", "-") {
		fmt.Print(line, ";")
	}
	fmt.Println()
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
