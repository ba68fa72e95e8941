// Command regression prints what script.py prints.
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
	"time"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"
)

const days = 28

var (
	day                                  [days]time.Time
	visits, price, sales, week, weighted [days]float64
)

func fill() {
	for i := range days {
		day[i] = time.Date(2026, 3, 2+i, 0, 0, 0, 0, time.UTC)
		visits[i] = float64(200 + 7*i + i*i%11)
		weighted[i] = 1
		if i%7 >= 5 {
			visits[i] -= 60
			weighted[i] = 0.5
		}
		price[i] = 9.5 + float64(i%3)/10
		if i >= 14 {
			price[i] -= 0.75
		}
		sales[i] = visits[i]*0.125 - (price[i]-9)*12 + float64(i*5%7)
		_, number := day[i].ISOWeek()
		week[i] = float64(number)
	}
}

func main() {
	fill()
	for i := 0; i < days; i += 7 {
		mean, deviation := stat.MeanStdDev(sales[i:i+7], nil)
		fmt.Printf("week %.0f: %.3f ± %.3f\n", week[i], mean, deviation)
	}
	mean := stat.Mean(sales[:], nil)
	fmt.Printf("weighted mean %.4f, plain %.4f, pandas %.4f\n", stat.Mean(sales[:], weighted[:]), mean, mean)
	ordered := append([]float64{}, sales[:]...)
	sort.Float64s(ordered)
	for _, p := range []float64{0.1, 0.5, 0.9} {
		fmt.Printf("quantile %.1f: %.3f\n", p, stat.Quantile(p, stat.Empirical, ordered, nil))
	}
	edges := floats.Span(make([]float64, 5), ordered[0], ordered[days-1]+1)
	fmt.Println("histogram", strings.ReplaceAll(fmt.Sprint(stat.Histogram(nil, edges, ordered, nil)), " ", ", "))

	alpha, beta := stat.LinearRegression(visits[:], sales[:], nil, false)
	fmt.Printf("sales = %.4f + %.4f visits, r² %.4f\n", alpha, beta,
		stat.RSquared(visits[:], sales[:], nil, alpha, beta))
	for _, column := range []struct {
		name string
		of   []float64
	}{{"visits", visits[:]}, {"price", price[:]}, {"week", week[:]}} {
		fmt.Printf("%-6s %7.4f\n", column.name, stat.Correlation(column.of, sales[:], nil))
	}
	data := mat.NewDense(days, 3, nil)
	data.SetCol(0, visits[:])
	data.SetCol(1, price[:])
	data.SetCol(2, sales[:])
	var correlations mat.SymDense
	stat.CorrelationMatrix(&correlations, data, nil)
	fmt.Printf("%7.4f\nTrue\n", mat.Formatted(&correlations))

	var parts stat.PC
	parts.PrincipalComponents(data, nil)
	variances := parts.VarsTo(nil)
	total := floats.Sum(variances)
	fmt.Printf("principal components %.4f %.4f %.4f\n", variances[0]/total, variances[1]/total, variances[2]/total)
	mu, sigma := stat.MeanStdDev(sales[:], nil)
	normal := distuv.Normal{Mu: mu, Sigma: sigma}
	for i, x := range sales {
		if p := normal.CDF(x); math.Abs(p-0.5) > 0.45 {
			fmt.Printf("%s %.4f\n", day[i].Format("Mon 02 Jan"), p)
		}
	}
}
