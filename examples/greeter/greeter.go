// Package greeter greets people and counts how often it did.
package greeter

import (
	"strings"

	"example.com/phrases"
	"github.com/google/uuid"
)

// MaxName is the greatest number of bytes that a name may have.
const MaxName = 40

// Tone says how a greeting sounds.
type Tone int

// The tones, from short to long.
const (
	Plain Tone = iota
	Warm
	Formal
)

// String is the tone's name in lower case.
func (t Tone) String() string {
	switch t {
	case Plain:
		return "plain"
	case Warm:
		return "warm"
	case Formal:
		return "formal"
	}
	return "unknown"
}

// Person is somebody to greet.
type Person struct {
	Name    string
	Age     int
	Address Address
	greeted int
}

// Address is where a person lives.
type Address struct {
	Street string
	City   string
}

// NewPerson makes a person of that name. It fails with ErrNoName for an empty name, and with a
// NameTooLongError for one of more than MaxName bytes.
func NewPerson(name string, age int) (*Person, error) {
	if name == "" {
		return nil, ErrNoName
	}
	if len(name) > MaxName {
		return nil, &NameTooLongError{Name: name, Length: len(name)}
	}
	return &Person{Name: name, Age: age}, nil
}

// Greet greets the person in a tone.
func (p *Person) Greet(tone Tone) string {
	p.greeted++
	greeting := phrases.Hello(phrases.English, tone == Formal) + ", " + p.Name
	if tone == Warm {
		return greeting + "! How are you?"
	}
	return greeting + "."
}

// GreetIn greets the person in a language.
func (p *Person) GreetIn(language phrases.Language) string {
	p.greeted++
	return phrases.Hello(language, false) + ", " + p.Name + "."
}

// Greeted counts the greetings so far.
func (p *Person) Greeted() int { return p.greeted }

// Birthday makes the person a year older and returns the new age.
func (p *Person) Birthday() int {
	p.Age++
	return p.Age
}

// ID is the same for every person of that name: a UUID of version 5 in the DNS name space.
func (p *Person) ID() string {
	return uuid.NewSHA1(uuid.NameSpaceDNS, []byte(p.Name)).String()
}

// Oldest is the oldest of the people, the first of several, nil if there are none.
func Oldest(people ...*Person) *Person {
	var oldest *Person
	for _, p := range people {
		if oldest == nil || p.Age > oldest.Age {
			oldest = p
		}
	}
	return oldest
}

// Crowd greets several names at once.
func Crowd(separator string, names ...string) string {
	return phrases.Hello(phrases.English, false) + ", " + strings.Join(names, separator) + "!"
}
