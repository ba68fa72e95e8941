// Package streams has readers and writers of its own.
package streams

import (
	"bytes"
	"io"
	"strings"
)

// Shout is a writer of capitals.
type Shout struct{ Written []string }

// Write keeps what it gets.
func (s *Shout) Write(p []byte) (int, error) {
	s.Written = append(s.Written, strings.ToUpper(string(p)))
	return len(p), nil
}

// Pad is a reader and a writer that holds back and is closed.
type Pad struct {
	held, shown bytes.Buffer
	Closed      bool
}

// Write holds back.
func (p *Pad) Write(b []byte) (int, error) { return p.held.Write(b) }

// Flush shows what was held back.
func (p *Pad) Flush() error {
	_, err := p.held.WriteTo(&p.shown)
	return err
}

// Read reads what is shown.
func (p *Pad) Read(b []byte) (int, error) { return p.shown.Read(b) }

// Close is remembered.
func (p *Pad) Close() error {
	p.Closed = true
	return nil
}

// Source reads a text; its type has no name.
func Source(text string) io.Reader { return struct{ io.Reader }{strings.NewReader(text)} }

type whisper struct{ to *Shout }

func (w whisper) Write(p []byte) (int, error) { return w.to.Write(append(p, '.')) }

// Sink writes in capitals to what is given; its type is hidden too.
func Sink(to *Shout) io.Writer { return whisper{to} }
