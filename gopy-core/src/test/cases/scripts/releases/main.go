// Releases of a project from a TOML file, checked and sorted as semantic versions.
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/Masterminds/semver/v3"
)

const source = `title = "gopy"
[policy]
wanted = ">= 1.2, < 2"
since = 2024-02-03T04:05:06Z
[[release]]
version = "1.10.0"
size = 12
[[release]]
version = "1.9.1-rc.1+build5"
size = 10
[[release]]
version = "2.0"
`

var title = map[bool]string{true: "True", false: "False"}

func main() {
	var whole map[string]any
	meta, err := toml.Decode(source, &whole)
	fmt.Println(len(meta.Keys()), meta.Keys()[2], meta.Type("policy", "since"), title[meta.IsDefined("policy", "nope")], err)
	policy := whole["policy"].(map[string]any)
	wanted, _ := semver.NewConstraint(policy["wanted"].(string))
	versions := []*semver.Version{}
	for _, release := range whole["release"].([]map[string]any) {
		version := semver.MustParse(release["version"].(string))
		ok, why := wanted.Validate(version)
		fmt.Println(version, title[ok], len(why), version.Original())
		for _, reason := range why {
			fmt.Println(" ", reason)
		}
		versions = append(versions, version)
	}
	sort.Sort(semver.Collection(versions))
	texts := []string{}
	for _, version := range versions {
		texts = append(texts, version.String())
	}
	fmt.Println(strings.Join(texts, " < "), versions[0].Compare(versions[1]))
	rc := versions[0]
	fmt.Println(rc.Major(), rc.Minor(), rc.Patch(), rc.Prerelease(), rc.Metadata())
	fmt.Println(rc.IncPatch(), rc.IncMinor(), title[rc.LessThan(versions[1])], title[rc.Equal(semver.MustParse("1.9.1-rc.1"))])
	_, err = rc.SetPrerelease("no spaces")
	fmt.Println(err, errors.Is(err, semver.ErrInvalidPrerelease))
	_, err = semver.StrictNewVersion("1.2")
	fmt.Println(err)
	_, err = semver.NewConstraint(">>x")
	fmt.Println(err)
	encoder := toml.NewEncoder(os.Stdout)
	encoder.Indent = "    "
	encoder.Encode(map[string]any{"latest": versions[2].String(), "count": 3, "by": map[string]any{"size": []int{12, 10}, "ratio": 0.5}})
	_, err = toml.Decode("a = 1\nb = [1,\n", &whole)
	var parse toml.ParseError
	fmt.Println(errors.As(err, &parse), parse.Position.Line, parse.LastKey)
	fmt.Println(strings.Split(parse.ErrorWithPosition(), "\n")[0])
	var numbers map[string]int
	fmt.Println(toml.Unmarshal([]byte(`a = "x"`), &numbers))
	fmt.Println(toml.Key{"a", "b c", "d"}, len(meta.Undecoded()))
	parts := map[string]toml.Primitive{}
	meta, _ = toml.Decode("n = 7\ns = \"text\"\n", &parts)
	var n int
	fmt.Println(meta.PrimitiveDecode(parts["n"], &n), n, len(meta.Undecoded()))
}
