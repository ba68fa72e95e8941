// A mailbox: messages from Python's files, addresses, headers.
package main

import (
	"bufio"
	"fmt"
	"net/mail"
	"strings"
	"time"
)

var title = map[bool]string{true: "True", false: "False"}

const raw = "From: Ada <ada@example.org>\r\nTo: \"Bob, Jr.\" <bob@example.org>, eve@example.org\r\n" +
	"Date: Mon, 04 Mar 2024 05:06:07 +0100\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n" +
	"X-Tag: one\r\nX-Tag: two\r\n\r\nHello\r\nworld\r\n"

func main() {
	message, _ := mail.ReadMessage(strings.NewReader(raw))
	header := message.Header
	fmt.Println(header.Get("subject"), len(header), title[len(header["X-Tag"]) == 2])
	to, _ := header.AddressList("To")
	for _, address := range to {
		fmt.Println(title[address.Name == ""], address.Name, address.Address, address)
	}
	when, _ := header.Date()
	same, _ := mail.ParseDate("Mon, 04 Mar 2024 04:06:07 +0000")
	fmt.Println(when, when.Year(), title[when.Equal(same)], when.UTC().Format(time.DateTime))
	lines := bufio.NewScanner(message.Body)
	var body []string
	for lines.Scan() {
		body = append(body, lines.Text())
	}
	fmt.Println(strings.Join(body, " "))
	_, err := header.AddressList("Cc")
	fmt.Println(err)
	for _, text := range []string{"Ada <ada@example.org", "", "a@b@c"} {
		_, err := mail.ParseAddress(text)
		fmt.Println(err)
	}
	people := []*mail.Address{{Name: "Zoë", Address: "z@x.org"}, {Address: "plain@x.org"}}
	fmt.Printf("%s, %s\n", people[0], people[1])
	people[1].Name = `Plain "P" Jane`
	fmt.Println(people[1], "True")
	parsed, _ := mail.ParseAddressList("a@b.c, Group <d@e.f>")
	fmt.Println(len(parsed), "True", parsed[1].Address)
	header["To"] = append(header["To"], "late@example.org")
	fmt.Printf("%s %s\n", header["To"][1], header.Get("To")[:9])
	_, err = mail.ReadMessage(strings.NewReader("no colon here\r\n\r\n"))
	fmt.Println(err)
}
