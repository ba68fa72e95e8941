// Package anonymous has structs and interfaces that Go leaves without a name.
package anonymous

import (
	"net/url"
	"strings"
)

// Config has a struct of its own within.
type Config struct {
	// TLS is how connections are protected.
	TLS struct {
		// Cert names a file.
		Cert string `json:"cert"`
		Port int    `json:"port,omitempty"`
		// Deep lies two levels down.
		Deep struct{ On bool }
	}
	Rules []struct {
		Name  string
		Limit float64
	}
	ByName map[string]struct{ Weight int }
	Maybe  *struct{ Reason string }
}

// New makes one that is filled.
func New() *Config {
	c := &Config{}
	c.TLS.Cert, c.TLS.Port, c.TLS.Deep.On = "a.pem", 443, true
	c.Rules = append(c.Rules, struct {
		Name  string
		Limit float64
	}{"first", 1.5})
	c.ByName = map[string]struct{ Weight int }{"x": {7}}
	return c
}

// Cert is the name of the file, as Go sees it.
func (c *Config) Cert() string { return c.TLS.Cert }

// Split has a result without a name of its own.
func Split(s string) struct{ Head, Tail string } {
	head, tail, _ := strings.Cut(s, " ")
	return struct{ Head, Tail string }{head, tail}
}

// Join takes what Split gives: an identical type.
func Join(parts struct{ Head, Tail string }) string { return parts.Head + "+" + parts.Tail }

// Pick has a parameter of a type of its own, by its pointer.
func Pick(options *struct{ Upper bool }, s string) string {
	if options != nil && options.Upper {
		return strings.ToUpper(s)
	}
	return s
}

// Total adds the weights.
func Total(rows []struct{ Weight int }) (total int) {
	for _, row := range rows {
		total += row.Weight
	}
	return total
}

// Rows is a named slice of them.
type Rows []struct {
	ID   int
	Tags []string
}

// Size counts the rows.
func (r Rows) Size() int { return len(r) }

// Base is embedded below.
type Base struct{ ID int }

// Twice doubles the id.
func (b Base) Twice() int { return 2 * b.ID }

// Defaults is a variable.
var Defaults = struct {
	Base
	Name string
}{Base{21}, "default"}

// Set has keys alone.
func Set(keys ...string) map[string]struct{} {
	set := map[string]struct{}{}
	for _, key := range keys {
		set[key] = struct{}{}
	}
	return set
}

// Size counts the keys.
func Size(set map[string]struct{}) int { return len(set) }

// Box takes one into an interface.
func Box() any { return struct{ Weight int }{3} }

// Visitor has a field of an interface without a name.
type Visitor struct {
	Sink interface{ Put(key string) error }
}

// Visit takes an interface without a name, which mentions a type of another package.
func Visit(to interface {
	Enter(query url.Values) bool
	Leave() string
}) string {
	if to == nil {
		return "nobody"
	}
	if !to.Enter(url.Values{"k": {"v"}}) {
		return ""
	}
	return to.Leave()
}

// Run puts into the sink.
func (v *Visitor) Run(keys ...string) error {
	for _, key := range keys {
		if err := v.Sink.Put(key); err != nil {
			return err
		}
	}
	return nil
}

// Counter implements what Visit takes.
type Counter struct{ N int }

// Enter counts.
func (c *Counter) Enter(url.Values) bool { c.N++; return true }

// Leave tells.
func (c *Counter) Leave() string { return strings.Repeat("x", c.N) }

// Guest gives one.
func Guest() interface{ Leave() string } { return &guest{} }

type guest struct{}

func (*guest) Leave() string { return "bye" }
