// Numbers of any size: Fibonacci, a Mersenne prime, an exact harmonic sum, pi by Machin's formula.
package main

import (
	"fmt"
	"math/big"
)

func fibonacci(n int) *big.Int {
	a, b := big.NewInt(0), big.NewInt(1)
	for range n {
		a.Add(a, b)
		a, b = b, a
	}
	return a
}

func arctanInverse(x int64, unity *big.Int) *big.Int {
	term := new(big.Int).Quo(unity, big.NewInt(x))
	total := new(big.Int).Set(term)
	sign := int64(-1)
	for n := int64(3); term.Sign() != 0; n += 2 {
		term.Quo(term, big.NewInt(x*x))
		part := new(big.Int).Quo(term, big.NewInt(n))
		total.Add(total, part.Mul(part, big.NewInt(sign)))
		sign = -sign
	}
	return total
}

func main() {
	f := fibonacci(150)
	fmt.Println(f, f.BitLen(), new(big.Int).Mod(f, big.NewInt(1000)))
	one := big.NewInt(1)
	mersenne := new(big.Int).Sub(new(big.Int).Lsh(one, 127), one)
	fmt.Println(title(mersenne.ProbablyPrime(20)), mersenne.Text(36))
	h := new(big.Rat)
	for i := int64(1); i <= 20; i++ {
		h.Add(h, big.NewRat(1, i))
	}
	fmt.Println(h, h.FloatString(12), title(h.Cmp(big.NewRat(3, 1)) > 0))
	unity := new(big.Int).Exp(big.NewInt(10), big.NewInt(60), nil)
	a := new(big.Int).Mul(arctanInverse(5, unity), big.NewInt(16))
	b := new(big.Int).Mul(arctanInverse(239, unity), big.NewInt(4))
	fmt.Println(a.Sub(a, b).Text(10)[:50])
	q, r := new(big.Int).QuoRem(big.NewInt(-17), big.NewInt(5), new(big.Int))
	fmt.Println(q, r, big.NewInt(-17).Cmp(big.NewInt(5)), 3)
	_, ok := new(big.Int).SetString("no number", 10)
	fmt.Println("None", title(ok))
	z, base, _ := big.ParseFloat("1.25e3", 10, 64, big.ToNearestEven)
	v, _ := z.Float64()
	fmt.Printf("%s %d %.1f\n", z.Text('f', 2), base, v)
	gcd := new(big.Int).GCD(nil, nil, big.NewInt(48), big.NewInt(36))
	fmt.Println(title(big.NewInt(6).IsInt64()), gcd, new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)))
	q, m := new(big.Int).DivMod(big.NewInt(-7), big.NewInt(2), new(big.Int))
	fmt.Println(q, m, new(big.Int).Not(big.NewInt(41)), big.NewInt(255).Text(16), big.NewRat(1, 3))
}

func title(b bool) string {
	if b {
		return "True"
	}
	return "False"
}
