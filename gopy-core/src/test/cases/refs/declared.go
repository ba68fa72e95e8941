package refs

// Counter is a pointer with a name.
type Counter *int

// Steps is two steps.
type Steps *Counter

// Handle points to a struct.
type Handle *Square

// Register points to a list that has a name.
type Register *Roll

// Lines points to a list.
type Lines *[]string

// Link is generic.
type Link[T any] *T

// Total and Missing are variables.
var (
	Total   Counter = &number
	Missing Handle
)

// Panel has fields of these types.
type Panel struct {
	Counter  Counter
	Handle   Handle
	Register Register
	Lines    Lines
}

// NewCounter gives one.
func NewCounter(n int) Counter { return &n }

// Counted reads, -1 for nil.
func Counted(c Counter) int { return Read(c) }

// SameCounter tells whether it is the variable's.
func SameCounter(c Counter) bool { return c == Total }

// StepsTo gives two steps.
func StepsTo(s Steps) Counter { return *s }

// NewHandle gives one.
func NewHandle(side int) Handle { return &Square{side} }

// Side reads.
func Side(h Handle) int { return h.Side }

// Counters are in a list, and in a map.
func Counters(cs []Counter) map[string]Counter {
	return map[string]Counter{"first": cs[0], "none": nil}
}

// ByCounter takes a function.
func ByCounter(f func(Counter) Counter) int { return *f(Total) }

// NewRegister gives one.
func NewRegister() Register { return &Roll{"a"} }

// Linked gives an instance.
func Linked() Link[int] { return Link[int](Total) }

// HandleOf is held by an interface.
func HandleOf(side int) any { return NewHandle(side) }

// Slots are pointers to pointers.
func Slots() *Handle { return &Missing }
