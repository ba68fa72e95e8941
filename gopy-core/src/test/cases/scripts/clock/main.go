// A shift calendar: durations, instants, zones, and what parsing refuses.
package main

import (
	"fmt"
	"time"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	start := time.Date(2024, time.February, 27, 22, 30, 0, 123456789, time.UTC)
	shift, _ := time.ParseDuration("7h45m30.5s")
	for number := range 4 {
		begin := start.Add(time.Duration(number) * shift)
		fmt.Println(number, begin.Format(time.RFC3339Nano), begin.Weekday(), begin.YearDay())
	}
	fmt.Println(shift, title[shift.Hours() < 7.76], shift.Milliseconds(), "True")
	fmt.Println(shift.Round(time.Hour), shift.Truncate(time.Minute), time.Second*90)
	leap, _ := time.Parse("2006-01-02", "2024-02-29")
	fmt.Println("True", leap.AddDate(1, 0, 0).Format("Jan 2, 2006"))
	fmt.Println(title[leap.AddDate(0, 0, 1).Sub(leap) == 24*time.Hour], title[leap.Before(leap.AddDate(0, 1, 0))])
	local := start.In(time.FixedZone("CET", 3600))
	fmt.Println(local, local.Hour(), "True", title[local.Equal(start)])
	fmt.Println(start.Nanosecond(), start.Nanosecond()/1000, start.UnixNano(), start.Unix())
	fmt.Println(title[start.IsZero()], title[time.Time{}.IsZero()], time.Unix(0, 0).UTC().Format(time.Kitchen))
	year, week := leap.ISOWeek()
	fmt.Println(year, week, title[leap.Month() == time.February], int(leap.Weekday()))
	fmt.Println(time.Month(13), time.Saturday, "True", "MAY")
	for _, text := range []string{"2024-02-30", "yesterday"} {
		_, err := time.Parse(time.DateOnly, text)
		fmt.Println(err.(*time.ParseError).Value, "|", err)
	}
	_, err := time.ParseDuration("3 days")
	fmt.Println(err)
}
