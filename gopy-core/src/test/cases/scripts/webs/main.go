// A server and its client.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Kind", "greeting")
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/"})
		fmt.Fprintf(w, "hello %s %s", r.PathValue("name"), r.FormValue("q"))
	})
	mux.HandleFunc("POST /sum", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.WriteHeader(http.StatusCreated)
		fmt.Fprint(w, len(body))
	})
	server := httptest.NewServer(mux)
	defer server.Close()
	answer, _ := http.Get(server.URL + "/hello/Zo%C3%AB?q=a+b")
	text, _ := io.ReadAll(answer.Body)
	answer.Body.Close()
	fmt.Println(answer.Status, answer.Header.Get("x-kind"), string(text), answer.Cookies()[0].Value)
	answer, _ = server.Client().Post(server.URL+"/sum", "text/plain", strings.NewReader("12345"))
	text, _ = io.ReadAll(answer.Body)
	fmt.Println(answer.StatusCode, string(text), answer.ContentLength)
	answer, _ = http.Get(server.URL + "/nowhere")
	fmt.Println(answer.StatusCode == http.StatusNotFound, http.StatusText(404))
	_, err := http.Get("http://[::1")
	fmt.Println(strings.Contains(err.Error(), "missing ']'"))
	request := httptest.NewRequest("GET", "/hello/bob", nil)
	recorder := httptest.NewRecorder()
	mux.ServeHTTP(recorder, request)
	fmt.Println(recorder.Code, recorder.Body, recorder.Result().Header.Get("Set-Cookie"))
	header := http.Header{"Accept": {"a", "b"}}
	header.Add("accept", "c")
	fmt.Println(len(header.Values("ACCEPT")), http.CanonicalHeaderKey("content-type"))
	posted, _ := http.NewRequest("POST", "http://x.org/p?a=1", strings.NewReader(url.Values{"k": {"v w"}}.Encode()))
	posted.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	posted.ParseForm()
	fmt.Println(posted.Method, posted.URL.Host, posted.Form.Encode(), posted.PostForm.Get("k"))
	fmt.Println(http.DetectContentType([]byte("<html>")), http.MethodPut, (&http.Cookie{Name: "a", Value: "b", MaxAge: 5, HttpOnly: true}))
}
