// Arithmetic in words of 256 bits.
package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"sort"

	"github.com/holiman/uint256"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	a, b := uint256.NewInt(7), uint256.MustFromHex("0xff00")
	sum := new(uint256.Int)
	fmt.Println(sum.Add(a, b), sum.Hex(), sum.Uint64(), title[sum.Eq(uint256.NewInt(65287))])
	fmt.Println(new(uint256.Int).Sub(a, b).Hex())
	power := new(uint256.Int).Exp(uint256.NewInt(2), uint256.NewInt(200))
	fmt.Println(power.Dec(), power.BitLen(), power[3], power.Log10())
	fmt.Println(new(uint256.Int).Mul(power, power), title[power.IsUint64()])
	quotient, rest := new(uint256.Int).DivMod(b, uint256.NewInt(1000), new(uint256.Int))
	fmt.Println(quotient, rest, new(uint256.Int).Sqrt(uint256.NewInt(1<<40)))
	_, overflow := new(uint256.Int).AddOverflow(new(uint256.Int).SetAllOne(), a)
	fmt.Println(title[overflow], new(uint256.Int).MulMod(power, power, uint256.NewInt(97)))
	_, err := uint256.FromHex("ff")
	fmt.Println(err)
	_, err = uint256.FromDecimal("1157920892373161954235709850086879078532699846656405640394575840079131296399360")
	fmt.Println(err)
	huge := new(big.Int).Lsh(big.NewInt(1), 255)
	converted, over := uint256.FromBig(huge)
	fmt.Println(converted.Hex()[:6], title[over], title[converted.ToBig().Cmp(huge) == 0])
	numbers := []*uint256.Int{b, power, a}
	sort.Slice(numbers, func(i, j int) bool { return numbers[i].Lt(numbers[j]) })
	fmt.Println(numbers, a.Cmp(b), numbers[2] == power)
	fmt.Println(new(uint256.Int).SetBytes([]byte{1, 2, 3}), len(b.Bytes()), b.Bytes32()[30], b.ByteLen())
	out := make([]byte, 32)
	a.WriteToSlice(out)
	fmt.Println(out[31], len(out))
	words := uint256.Int{1, 2}
	words[1]++
	fmt.Println(words.Dec(), len(words), words[0]+words[1])
	fmt.Println(b.PrettyDec(','), fmt.Sprint(a.Float64())+".0", a.Sign(), new(uint256.Int).Neg(a).Sign())
	text, _ := json.Marshal(b)
	var back uint256.Int
	json.Unmarshal(text, &back)
	fmt.Println(string(text), title[back.Eq(b)], title[back == *b])
	clone := a.Clone()
	clone.SetUint64(9)
	fmt.Println(a, clone, new(uint256.Int).Lsh(clone, 4), new(uint256.Int).Not(new(uint256.Int)).Hex()[:6])
	fmt.Println(a.Scan("77"), a)
}
