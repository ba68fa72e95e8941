// Rewriting links: the parts of a URL, its query as a live map, what is refused.
package main

import (
	"fmt"
	"net/url"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	page, _ := url.Parse("https://ada:s3cret@example.org:8443/docs/a%20b/?q=go&q=python&lang=en#top")
	fmt.Println(page.Scheme, page.Host, page.Hostname(), page.Port(), page.Path, page.Fragment)
	password, set := page.User.Password()
	fmt.Printf("%s %s %s %s\n", page.User.Username(), password, title[set], page.Redacted())
	query := page.Query()
	fmt.Println("lang q", "True", query.Get("lang"), title[query.Has("page")])
	query.Set("page", "2")
	query.Add("q", "java")
	query["q"] = append(query["q"], "lisp")
	delete(query, "lang")
	page.RawQuery = query.Encode()
	fmt.Println(page)
	up, _ := url.Parse("../x.html")
	fmt.Println(page.ResolveReference(up), title[page.IsAbs()], page.RequestURI())
	fmt.Println(page.JoinPath("one", "two"))
	values := url.Values{"b": {"2"}, "a": {"1", "&"}}
	fmt.Println(values.Encode(), len(values), "True")
	fmt.Println("True")
	for _, text := range []string{":bad", "http://[::1", "http://x/%zz"} {
		_, err := url.Parse(text)
		wrapped := err.(*url.Error)
		fmt.Println(wrapped.Op, wrapped.URL, "|", err)
	}
	_, err := url.QueryUnescape("100%")
	fmt.Println(err)
	made := &url.URL{Scheme: "http", Host: "x.org", Path: "/ä", RawQuery: "k=v"}
	fmt.Println(made, title[made.User == nil], made.EscapedPath(), url.QueryEscape("a b&c"), url.PathEscape("a b/c"))
	made.User = url.UserPassword("me", "pw")
	fmt.Println(made.User, made.User.Username())
}
