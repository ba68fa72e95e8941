package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// Text is a Go string that need not be UTF-8: each byte that is none becomes the surrogate
// U+DC80 + byte - 0x80 in JSON, as Python's surrogateescape (PEP 383) has it.
type Text string

// MarshalJSON writes the text as a JSON string.
func (t Text) MarshalJSON() ([]byte, error) {
	if utf8.ValidString(string(t)) {
		return plain(string(t))
	}
	var out bytes.Buffer
	out.WriteByte('"')
	for rest := string(t); rest != ""; {
		r, size := utf8.DecodeRuneInString(rest)
		if r == utf8.RuneError && size == 1 {
			fmt.Fprintf(&out, `\u%04x`, 0xDC00+int(rest[0]))
		} else {
			quoted, err := plain(rest[:size])
			if err != nil {
				return nil, err
			}
			out.Write(quoted[1 : len(quoted)-1])
		}
		rest = rest[size:]
	}
	out.WriteByte('"')
	return out.Bytes(), nil
}

func plain(s string) ([]byte, error) {
	return json.Marshal(s)
}
