// Package phrases knows what people say when they meet.
package phrases

// Language names a language by its ISO 639-1 code.
type Language string

// The languages that phrases are known in.
const (
	English Language = "en"
	Italian Language = "it"
	German  Language = "de"
)

type phrase struct{ plain, formal string }

var hello = map[Language]phrase{
	English: {"Hello", "Good day"},
	Italian: {"Ciao", "Buongiorno"},
	German:  {"Hallo", "Guten Tag"},
}

// Hello is what one says on meeting somebody, in English where the language is not known.
func Hello(language Language, formal bool) string {
	known, ok := hello[language]
	if !ok {
		known = hello[English]
	}
	if formal {
		return known.formal
	}
	return known.plain
}
