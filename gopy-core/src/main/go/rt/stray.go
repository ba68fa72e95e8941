package rt

import (
	"errors"
	"fmt"
	"os"
)

// stray takes what a callback raised on a goroutine where a panic would end the process. The call that the object
// went in with raises it, if that is still running; else Python is told of it, as of any thread that ends so.
func (p *PyObject) stray(err error) {
	if !p.due.take(err) {
		complain(err)
	}
}

// complain tells of what was raised where nobody waits for it.
func complain(err error) {
	var raised *pythonError
	if errors.As(err, &raised) {
		exception := &PyObject{token: raised.token}
		if exception.ask("!", noArguments(), func(*tree) error { return nil }) == nil {
			return
		}
	}
	fmt.Fprintf(os.Stderr, "gopy: a callback on a goroutine of its own raised: %v\n", err)
}
