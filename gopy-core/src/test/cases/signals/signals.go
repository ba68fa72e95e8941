// Package signals keeps a thread inside Go.
package signals

// Spin counts for a while on stacks that grow and are given back, and calls f now and then.
func Spin(rounds int, f func()) (sum int) {
	for i := range rounds {
		done := make(chan int)
		go func() { done <- depth(i % 50) }()
		sum += <-done + depth(i%200)
		if i%1000 == 0 {
			f()
		}
	}
	return sum
}

func depth(n int) int {
	var room [64]int
	if n == 0 {
		return 0
	}
	room[n%64] = n
	return depth(n-1) + room[n%64] - n + 1
}
