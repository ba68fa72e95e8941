// Invoices: exact decimals, and identifiers that follow from names.
package main

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	prices := map[string]string{"tea": "2.50", "cake": "3.333", "rent": "1200"}
	names := []string{}
	for name := range prices {
		names = append(names, name)
	}
	sort.Strings(names)
	total := decimal.Zero
	for i, name := range names {
		price := decimal.RequireFromString(prices[name])
		line := price.Mul(decimal.NewFromInt(int64(i + 1))).Round(2)
		total = total.Add(line)
		id := uuid.NewSHA1(uuid.NameSpaceURL, []byte(name))
		fmt.Println(id, name, line.StringFixed(2), price.Exponent())
	}
	fmt.Println(total, total.Div(decimal.NewFromInt(7)), total.DivRound(decimal.NewFromInt(7), 3))
	quotient, rest := total.QuoRem(decimal.NewFromInt(100), 0)
	fmt.Println(quotient, rest, total.Mod(decimal.NewFromInt(100)), total.Floor(), total.Neg().Ceil())
	_, err := decimal.NewFromString("1.2.3")
	fmt.Println(err)
	a, b := decimal.New(125, -2), decimal.NewFromFloat(1.25)
	fmt.Println(title[a.Equal(b)], title[a.LessThan(total)], a.Cmp(total), decimal.Max(a, total), decimal.Sum(a, b, total))
	fmt.Println(a.Coefficient(), a.BigInt(), a.Rat(), a.IntPart(), a.InexactFloat64())
	sorted := []decimal.Decimal{total, a, decimal.NewFromInt(2)}
	sort.Slice(sorted, func(i, j int) bool { return sorted[i].LessThan(sorted[j]) })
	fmt.Println(sorted[0], sorted[1], sorted[2])
	decimal.DivisionPrecision = 4
	fmt.Println(decimal.NewFromInt(1).Div(decimal.NewFromInt(3)))
	decimal.DivisionPrecision = 16
	text, _ := json.Marshal(a)
	var back decimal.Decimal
	json.Unmarshal([]byte("12.50"), &back)
	fmt.Println(string(text), back, back.StringFixed(3), title[back.IsPositive()])
	id := uuid.MustParse("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
	fmt.Println(id, id.Version(), id.Variant() == uuid.RFC4122, id == uuid.NameSpaceDNS, id.URN())
	sec, nsec := id.Time().UnixTime()
	fmt.Println(sec, nsec, id.ClockSequence(), len(id), id[0])
	_, err = uuid.Parse("6ba7b810-9dad-11d1-80b4")
	fmt.Println(err, title[uuid.IsInvalidLengthError(err)])
	uuid.SetRand(strings.NewReader(strings.Repeat("\x05", 16)))
	fmt.Println(uuid.New())
	uuid.SetRand(nil)
	var filled uuid.UUID
	fmt.Println(filled)
	fmt.Println(filled.UnmarshalText([]byte(id.String())), filled == id)
	var null uuid.NullUUID
	null.Scan(nil)
	nothing, _ := null.MarshalJSON()
	fmt.Println(string(nothing), title[null.Valid], uuid.Max.String()[:8])
	fmt.Println(strings.Join(uuid.UUIDs{id, uuid.Nil}.Strings(), " "))
}
