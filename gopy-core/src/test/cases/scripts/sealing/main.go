// What is sealed, signed, packed and summed, from fixed keys.
package main

import (
	"bytes"
	"compress/zlib"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ed25519"
	"encoding/ascii85"
	"encoding/asn1"
	"encoding/base32"
	"encoding/gob"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"strings"
)

func main() {
	block, _ := aes.NewCipher([]byte("0123456789abcdef"))
	gcm, _ := cipher.NewGCM(block)
	nonce := []byte(strings.Repeat("n", gcm.NonceSize()))
	sealed := gcm.Seal(nil, nonce, []byte("secret"), []byte("extra"))
	fmt.Println(block.BlockSize(), hex.EncodeToString(sealed))
	opened, _ := gcm.Open(nil, nonce, sealed, []byte("extra"))
	fmt.Println(string(opened))
	_, err := gcm.Open(nil, nonce, sealed, nil)
	fmt.Println(err)
	_, err = aes.NewCipher([]byte("short"))
	var size aes.KeySizeError
	fmt.Println(errors.As(err, &size), int(size), err)
	stream := cipher.NewCTR(block, []byte("iviviviviviviviv"))
	text := []byte("in its place")
	stream.XORKeyStream(text, text)
	fmt.Println(hex.EncodeToString(text))

	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
	public := private.Public().(ed25519.PublicKey)
	signature := ed25519.Sign(private, []byte("message"))
	fmt.Println(len(private), hex.EncodeToString(public[:8]), hex.EncodeToString(signature[:8]))
	fmt.Println(ed25519.Verify(public, []byte("message"), signature), ed25519.Verify(public, []byte("massage"), signature))
	armored := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Headers: map[string]string{"By": "seal"}, Bytes: public})
	fmt.Print(string(armored))
	found, rest := pem.Decode(append(armored, "rest"...))
	fmt.Println(found.Type, found.Headers["By"], bytes.Equal(found.Bytes, public), string(rest))

	var packed bytes.Buffer
	writer, _ := zlib.NewWriterLevel(&packed, zlib.BestCompression)
	writer.Write([]byte(strings.Repeat("again ", 50)))
	writer.Close()
	reader, _ := zlib.NewReader(&packed)
	plain, _ := io.ReadAll(reader)
	fmt.Println(len(plain), string(plain[:12]))
	_, err = zlib.NewReader(strings.NewReader("no zlib at all"))
	fmt.Println(err == zlib.ErrHeader, err)

	var stored bytes.Buffer
	encoder := gob.NewEncoder(&stored)
	encoder.Encode(map[string]int{"a": 1, "b": 2})
	encoder.Encode([]float64{1.5, -2})
	decoder := gob.NewDecoder(&stored)
	var counts map[string]int
	var numbers []float64
	decoder.Decode(&counts)
	decoder.Decode(&numbers)
	fmt.Println(counts["a"], counts["b"], len(counts), numbers[0], numbers[1], decoder.Decode(&numbers))

	fmt.Println(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString([]byte("hello, world")))
	room := make([]byte, ascii85.MaxEncodedLen(5))
	fmt.Println(string(room[:ascii85.Encode(room, []byte("hello"))]))
	der, _ := asn1.Marshal(asn1.ObjectIdentifier{1, 2, 840, 113549})
	fmt.Println(hex.EncodeToString(der), asn1.ObjectIdentifier{1, 2, 840})
	sum := fnv.New64a()
	io.WriteString(sum, "hello")
	fmt.Println(sum.Sum64(), hex.EncodeToString(sum.Sum([]byte{0xff})))
}
