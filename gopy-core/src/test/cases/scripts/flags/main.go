// A command line read by package flag.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"strings"
	"time"
)

type list struct{ values []string }

func (l *list) String() string { return strings.Join(l.values, ",") }
func (l *list) Set(text string) error {
	if text == "bad" {
		return errors.New("no bad ones")
	}
	l.values = append(l.values, text)
	return nil
}

func main() {
	var out bytes.Buffer
	flags := flag.NewFlagSet("tool", flag.ContinueOnError)
	flags.SetOutput(&out)
	count := flags.Int("n", 3, "how `many`")
	name := flags.String("name", "bob", "who")
	loud := flags.Bool("loud", false, "shout")
	wait := flags.Duration("wait", 1500*time.Millisecond, "pause")
	var ratio float64
	flags.Float64Var(&ratio, "ratio", 0.5, "part")
	tags := &list{}
	flags.Var(tags, "tag", "repeated")
	var seen []string
	flags.Func("call", "calls", func(text string) error {
		seen = append(seen, text)
		return nil
	})
	fmt.Println(flags.Parse([]string{"-n", "7", "--name=Zoë", "-loud", "-wait", "2m", "-tag", "a", "-tag=b", "-call", "x", "rest", "-n"}) == nil)
	fmt.Println(*count, *name, *loud, *wait, ratio, tags, strings.Join(seen, ","))
	fmt.Println(flags.NArg(), flags.Arg(0), strings.Join(flags.Args(), " "), flags.NFlag(), flags.Parsed())
	flags.Set("ratio", "0.25")
	fmt.Println(ratio, flags.Lookup("n").DefValue, flags.Lookup("n").Value, flags.Lookup("zz") == nil)
	var names []string
	flags.Visit(func(f *flag.Flag) { names = append(names, f.Name) })
	fmt.Println(strings.Join(names, " "))
	fmt.Println(flags.Parse([]string{"-n", "x"}))
	fmt.Println(flags.Parse([]string{"-tag", "bad"}) != nil)
	err := flags.Parse([]string{"-h"})
	fmt.Println(err, err == flag.ErrHelp)
	text, usage := flag.UnquoteUsage(flags.Lookup("n"))
	fmt.Println(text, usage)
	out.Reset()
	flags.Usage = func() { fmt.Fprintln(flags.Output(), "use it well") }
	flags.Parse([]string{"-nope"})
	fmt.Print(out.String())
}
