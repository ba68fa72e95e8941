package main

import (
	"encoding/json"
	"go/constant"
	"go/token"
	"testing"
)

func TestTextKeepsEveryByte(t *testing.T) {
	for text, want := range map[Text]string{
		"plain":        `"plain"`,
		"a\xffé\x80":   `"a\udcffé\udc80"`,
		"\"\n\xc3":     `"\"\n\udcc3"`,
		"\xed\xa0\x80": `"\udced\udca0\udc80"`, // a surrogate is no UTF-8
	} {
		if got, err := json.Marshal(text); err != nil || string(got) != want {
			t.Errorf("%q: got %s, %v, want %s", text, got, err, want)
		}
	}
}

func TestExactValues(t *testing.T) {
	for literal, want := range map[string]string{
		"0.1":       "0.1",
		"1e10":      "10000000000",
		"0x1p-3":    "0.125",
		"0x1p-2000": "1/" + constant.Shift(constant.MakeInt64(1), token.SHL, 2000).ExactString(),
	} {
		if got := exact(constant.MakeFromLiteral(literal, token.FLOAT, 0)); got != want {
			t.Errorf("%s: got %s, want %s", literal, got, want)
		}
	}
	third := constant.BinaryOp(constant.MakeInt64(1), token.QUO, constant.MakeInt64(-3))
	if got := exact(third); got != "-1/3" {
		t.Error(got)
	}
}
