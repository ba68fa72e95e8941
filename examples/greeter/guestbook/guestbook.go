// Package guestbook keeps who came, in order.
package guestbook

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"example.com/greeter"
)

// ErrNoEntry says that a book has no entry of a number.
var ErrNoEntry = errors.New("guestbook: no such entry")

// Entry is one line of a book.
type Entry struct {
	Number  int
	Visitor *greeter.Person
	Note    string
}

// Book is a guest book. Its first entry has the number 1.
type Book struct {
	Title   string
	entries []*Entry
}

// New opens an empty book.
func New(title string) *Book { return &Book{Title: title} }

// Sign adds a line for a visitor and returns it.
func (b *Book) Sign(visitor *greeter.Person, note string) (*Entry, error) {
	if visitor == nil {
		return nil, fmt.Errorf("guestbook: nobody signs %q: %w", b.Title, greeter.ErrNoName)
	}
	entry := &Entry{Number: len(b.entries) + 1, Visitor: visitor, Note: note}
	b.entries = append(b.entries, entry)
	return entry, nil
}

// Entry is the line of that number; it fails with ErrNoEntry if there is none.
func (b *Book) Entry(number int) (*Entry, error) {
	if number < 1 || number > len(b.entries) {
		return nil, fmt.Errorf("%w: %d of %d", ErrNoEntry, number, len(b.entries))
	}
	return b.entries[number-1], nil
}

// Last is the newest line, nil in an empty book.
func (b *Book) Last() *Entry {
	if len(b.entries) == 0 {
		return nil
	}
	return b.entries[len(b.entries)-1]
}

// Len counts the lines.
func (b *Book) Len() int { return len(b.entries) }

// Digest is the SHA-256 of all notes, in order.
func (b *Book) Digest() []byte {
	hash := sha256.New()
	for _, entry := range b.entries {
		hash.Write([]byte(entry.Note))
	}
	return hash.Sum(nil)
}

// Tear removes the newest line; a book without lines has none to tear out, which is a panic.
func (b *Book) Tear() {
	b.entries = b.entries[:len(b.entries)-1]
}
