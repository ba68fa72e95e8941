// Package channels gives and takes channels.
package channels

import (
	"fmt"
	"time"
)

// Count sends the numbers below n, and closes.
func Count(n int) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for i := range n {
			ch <- i
		}
	}()
	return ch
}

// Sum receives until the end.
func Sum(ch <-chan int) (sum int) {
	for n := range ch {
		sum += n
	}
	return sum
}

// Worker doubles what comes in.
func Worker(jobs <-chan int, results chan<- int) {
	go func() {
		for n := range jobs {
			results <- 2 * n
		}
		close(results)
	}()
}

// Job has fields.
type Job struct {
	Name string
	Done chan bool
	Tags []string
}

// Jobs is a named channel.
type Jobs chan *Job

// Waiting counts.
func (j Jobs) Waiting() int { return len(j) }

// NewJobs makes one with room for two.
func NewJobs() Jobs { return make(Jobs, 2) }

// Finish answers on the job's own channel.
func Finish(j *Job) { go func() { j.Done <- true }() }

// Signal is closed after some milliseconds.
func Signal(milliseconds int) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		time.Sleep(time.Duration(milliseconds) * time.Millisecond)
		close(done)
	}()
	return done
}

// Nil is no channel.
func Nil() chan int { return nil }

// Pass gives back what it takes.
func Pass(v any) any { return v }

// Describe tells the dynamic type.
func Describe(v any) string { return fmt.Sprintf("%T", v) }

// Errors sends errors.
func Errors() chan error {
	ch := make(chan error, 2)
	ch <- fmt.Errorf("first")
	ch <- nil
	return ch
}

// Nested sends channels that only give.
func Nested() chan (<-chan int) {
	ch := make(chan (<-chan int), 1)
	ch <- Count(3)
	return ch
}

// Functions sends functions.
func Functions() chan func(int) int {
	ch := make(chan func(int) int, 1)
	ch <- func(n int) int { return n + 1 }
	return ch
}

// Level is a number.
type Level int8

// Loud is one of them.
func Loud() Level { return 9 }

// Default is a variable.
var Default = make(chan string, 1)
