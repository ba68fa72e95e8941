// Logs, plain and structured, and a handler of our own.
package main

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
	"strings"
)

type memory struct {
	lines  []string
	prefix string
}

func (m *memory) Enabled(_ context.Context, level slog.Level) bool { return level >= slog.LevelWarn }
func (m *memory) Handle(_ context.Context, r slog.Record) error {
	var parts []string
	r.Attrs(func(a slog.Attr) bool {
		parts = append(parts, a.String())
		return true
	})
	m.lines = append(m.lines, fmt.Sprint(r.Level, " ", m.prefix, r.Message, " ", strings.Join(parts, " ")))
	return nil
}
func (m *memory) WithAttrs(attrs []slog.Attr) slog.Handler {
	for _, a := range attrs {
		m.prefix += a.Key + "/" + a.Value.String() + " "
	}
	return m
}
func (m *memory) WithGroup(name string) slog.Handler { return m }

func main() {
	plain := log.New(os.Stdout, "app: ", log.Lmsgprefix)
	plain.Println("started", 1, 2.5, true, nil)
	plain.Printf("%s has %d of %v", "bob", 3, []any{"a", 1})
	plain.SetPrefix("")
	plain.Print("a", 1, 2, "b")
	fmt.Println(plain.Flags() == log.Lmsgprefix, log.LstdFlags, plain.Prefix() == "")
	noTime := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		if a.Key == "secret" {
			return slog.String("secret", "***")
		}
		return a
	}
	level := new(slog.LevelVar)
	options := &slog.HandlerOptions{Level: level, ReplaceAttr: noTime}
	logger := slog.New(slog.NewJSONHandler(os.Stdout, options))
	logger.Info("hello", "user", "Zoë", "n", 3, "list", []any{1, "x"}, "secret", "pw")
	logger.Debug("not seen")
	level.Set(slog.LevelDebug)
	logger.With("req", 7).WithGroup("g").Debug("seen", slog.Int("a", 1), slog.Group("in", slog.Bool("b", true)))
	fmt.Println(level.Level(), slog.LevelError, int(slog.LevelError), slog.Level(9), slog.LevelWarn < slog.LevelError)
	text := slog.New(slog.NewTextHandler(os.Stdout, options))
	text.Error("odd", "key")
	text.Warn("between", slog.Float64("x", 1.5))
	m := &memory{}
	own := slog.New(m)
	own.Info("dropped")
	own.Warn("kept", "a", 1)
	own.With("svc", "db").Error("worse", "why", "disk", "n", nil)
	fmt.Println(strings.Join(m.lines, "\n"))
	fmt.Println(own.Handler() == slog.Handler(m))
	value := slog.AnyValue(2.5)
	fmt.Println(value.Kind(), value, slog.StringValue("x").Equal(slog.AnyValue("x")))
}
