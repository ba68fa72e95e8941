// Sums of files, codes of messages, and tables of bytes.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"strings"
)

func main() {
	sum := sha256.Sum256([]byte("abc"))
	fmt.Println(hex.EncodeToString(sum[:]), len(sum))
	h := sha256.New()
	io.WriteString(h, "a")
	h.Write([]byte("bc"))
	fmt.Println(bytes.Equal(h.Sum(nil), sum[:]), h.Size(), h.BlockSize(), len(h.Sum([]byte("pre"))))
	h.Reset()
	io.Copy(h, strings.NewReader(strings.Repeat("x", 100000)))
	fmt.Printf("%x\n", h.Sum(nil)[:4])
	mac := hmac.New(sha256.New, []byte("key"))
	mac.Write([]byte("message"))
	code := mac.Sum(nil)
	fmt.Println(hex.EncodeToString(code), hmac.Equal(code, code))
	again := hmac.New(func() hash.Hash { return sha256.New224() }, []byte("key"))
	fmt.Println(len(again.Sum(nil)))
	table := crc32.MakeTable(crc32.Castagnoli)
	fmt.Println(crc32.Checksum([]byte("hello"), table), crc32.ChecksumIEEE([]byte("hello")), table[1])
	c := crc32.NewIEEE()
	fmt.Fprint(c, "hello")
	fmt.Println(c.Sum32())
	coded := base64.URLEncoding.WithPadding(base64.NoPadding).EncodeToString([]byte("any + old & data"))
	fmt.Println(coded, base64.StdEncoding.EncodedLen(10))
	back, _ := base64.RawURLEncoding.DecodeString(coded)
	fmt.Println(string(back))
	var out bytes.Buffer
	w := base64.NewEncoder(base64.StdEncoding, &out)
	w.Write([]byte("strea"))
	w.Write([]byte("ming"))
	w.Close()
	fmt.Println(out.String())
	plain, _ := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(out.String())))
	fmt.Println(string(plain))
	_, err := hex.DecodeString("abc")
	fmt.Println(err)
	_, err = hex.DecodeString("zz")
	fmt.Println(err, err.(hex.InvalidByteError) == 'z')
	dst := make([]byte, 4)
	n, _ := hex.Decode(dst, []byte("676f"))
	fmt.Println(n, string(dst[:n]))
	fmt.Print(hex.Dump([]byte("sixteen bytes ok")))
	text, _ := io.ReadAll(io.TeeReader(io.LimitReader(strings.NewReader("truncated"), 5), h))
	fmt.Println(string(text))
}
