// Command matrices prints what script.py prints.
package main

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/optimize"
)

func row(values []float64) string {
	var words []string
	for _, value := range values {
		words = append(words, fmt.Sprintf("%.4f", value))
	}
	return strings.Join(words, " ")
}

func main() {
	a, b := mat.NewDense(8, 3, nil), mat.NewVecDense(8, nil)
	for i := range 8 {
		t := float64(i)
		a.SetRow(i, []float64{1, t, math.Mod(t*t, 5)})
		b.SetVec(i, 3-0.5*t+0.25*math.Mod(t*t, 5)+0.1-0.2*math.Mod(t, 2))
	}
	fmt.Printf("%6.2f\n", mat.Formatted(a, mat.Prefix(""), mat.Squeeze()))
	var plane, fitted, residuals mat.VecDense
	must(plane.SolveVec(a, b))
	fmt.Println("plane", row(plane.RawVector().Data))
	fitted.MulVec(a, &plane)
	residuals.SubVec(b, &fitted)
	fmt.Printf("largest residual %.4f of %.4f\n", mat.Norm(&residuals, math.Inf(1)), mat.Norm(b, 2))

	var svd mat.SVD
	svd.Factorize(a, mat.SVDThin)
	var u, v, again mat.Dense
	svd.UTo(&u)
	svd.VTo(&v)
	values := svd.Values(nil)
	again.Product(&u, mat.NewDiagDense(3, values), v.T())
	fmt.Printf("singular values %s condition %.4f %s\n", row(values), svd.Cond(), truth(mat.EqualApprox(&again, a, 1e-9)))

	var gram mat.Dense
	gram.Mul(a.T(), a)
	var spectrum mat.Eigen
	spectrum.Factorize(&gram, mat.EigenRight)
	var roots []float64
	for _, z := range spectrum.Values(nil) {
		roots = append(roots, real(z))
	}
	sort.Float64s(roots)
	fmt.Printf("eigenvalues %s trace %.4f\n", row(roots), mat.Trace(&gram))
	var chol mat.Cholesky
	chol.Factorize(mat.NewSymDense(3, gram.RawMatrix().Data))
	fmt.Printf("determinant %.4f, logarithm %.4f\n", mat.Det(&gram), chol.LogDet())

	var scaled mat.Dense
	scaled.Apply(func(i, j int, value float64) float64 { return value / float64(i+1) }, a.Slice(0, 3, 0, 3))
	fmt.Printf("%.4f\n", mat.Formatted(&scaled))
	var condition mat.Condition
	if err := new(mat.VecDense).SolveVec(mat.NewDense(2, 2, []float64{1, 1, 1, 1}), mat.NewVecDense(2, []float64{1, 2})); errors.As(err, &condition) {
		fmt.Println(err, truth(math.IsInf(float64(condition), 1)))
	}
	fmt.Println(mat.Maybe(func() { gram.Mul(a, a) }).(mat.ErrorStack).Err)

	loss := func(x []float64) float64 {
		var at mat.VecDense
		at.MulVec(a, mat.NewVecDense(3, x))
		at.SubVec(&at, b)
		return mat.Dot(&at, &at)
	}
	found, err := optimize.Minimize(optimize.Problem{Func: loss}, make([]float64, 3), nil, &optimize.NelderMead{})
	must(err)
	fmt.Printf("least squares %.4f at %s FUNCTION_CONVERGENCE\n", found.F, row(found.X))
}

// truth is Python's word for it.
func truth(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
