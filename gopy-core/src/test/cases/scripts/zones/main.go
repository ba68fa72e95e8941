// A zone file, a message over the wire, and a server with its client.
package main

import (
	"fmt"
	"net"
	"sort"
	"strings"
	"time"

	"github.com/miekg/dns"
)

const zone = `$TTL 300
@    IN SOA ns hostmaster 7 3600 600 86400 60
     IN NS  ns
ns   IN A   192.0.2.1
www  60 IN A 192.0.2.2
     IN AAAA 2001:db8::2
mail IN MX  10 mx1
     IN MX  5 mx2
info IN TXT "hello" "two words"
`

var title = map[bool]string{true: "True", false: "False"}

func records() map[string][]dns.RR {
	found := map[string][]dns.RR{}
	parser := dns.NewZoneParser(strings.NewReader(zone), "shop.test.", "shop.zone")
	for rr, ok := parser.Next(); ok; rr, ok = parser.Next() {
		found[rr.Header().Name] = append(found[rr.Header().Name], rr)
	}
	return found
}

func main() {
	all := records()
	names := []string{}
	for name := range all {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		for _, rr := range all[name] {
			fmt.Println(name, dns.TypeToString[rr.Header().Rrtype], rr.Header().Ttl, dns.NumField(rr))
		}
	}
	mx := all["mail.shop.test."]
	sort.Slice(mx, func(i, j int) bool { return mx[i].(*dns.MX).Preference < mx[j].(*dns.MX).Preference })
	fmt.Println(mx[0].(*dns.MX).Mx, mx[1].(*dns.MX).Mx, strings.Join(all["info.shop.test."][0].(*dns.TXT).Txt, "|"))
	a := all["www.shop.test."][0].(*dns.A)
	a.Hdr.Ttl = 5
	fmt.Println(a, a.A, title[a.A.IsPrivate()])
	_, err := dns.NewRR("broken IN A 1.2.3")
	fmt.Println(err)
	bad := dns.NewZoneParser(strings.NewReader("x IN A nope\n"), "shop.test.", "bad.zone")
	_, ok := bad.Next()
	fmt.Println(title[ok], bad.Err())
	query := new(dns.Msg)
	query.SetQuestion("www.shop.test.", dns.TypeA)
	query.Id = 4242
	query.SetEdns0(1232, true)
	wire, _ := query.Pack()
	back := new(dns.Msg)
	back.Unpack(wire)
	fmt.Println(len(wire), back.Id, back.Question[0].Name, back.IsEdns0().UDPSize(), title[back.RecursionDesired])
	fmt.Println(back.Unpack(wire[:5]))
	fmt.Println(dns.SplitDomainName("a.b.test.")[2], dns.Fqdn("a"), dns.CountLabel("a.b.test."), title[dns.IsSubDomain("test.", "b.test.")])
	fmt.Println(dns.TypeToRR[dns.TypeTXT]().Header().Class, dns.ClassToString[dns.ClassINET], dns.Type(28), dns.RcodeToString[dns.RcodeNameError])
	copied := dns.Copy(mx[0]).(*dns.MX)
	copied.Preference = 77
	fmt.Println(mx[0].(*dns.MX).Preference, copied.Preference, title[dns.IsDuplicate(mx[0], copied)])
	packet, _ := net.ListenPacket("udp", "127.0.0.1:0")
	started := make(chan bool)
	mux := dns.NewServeMux()
	mux.HandleFunc("shop.test.", func(w dns.ResponseWriter, r *dns.Msg) {
		reply := new(dns.Msg)
		reply.SetReply(r)
		found := all[r.Question[0].Name]
		if len(found) == 0 {
			reply.SetRcode(r, dns.RcodeNameError)
		}
		reply.Answer = found
		w.WriteMsg(reply)
	})
	server := &dns.Server{PacketConn: packet, Handler: mux, NotifyStartedFunc: func() { close(started) }}
	ended := make(chan error)
	go func() { ended <- server.ActivateAndServe() }()
	<-started
	client := &dns.Client{Timeout: 5 * time.Second}
	for _, name := range []string{"www.shop.test.", "gone.shop.test.", "other.test."} {
		query.SetQuestion(name, dns.TypeANY)
		reply, _, _ := client.Exchange(query, packet.LocalAddr().String())
		types := []string{}
		for _, rr := range reply.Answer {
			types = append(types, dns.Type(rr.Header().Rrtype).String())
		}
		fmt.Println(dns.RcodeToString[reply.Rcode], len(reply.Answer), strings.Join(types, ","))
	}
	server.Shutdown()
	fmt.Println(<-ended == nil, server.Shutdown())
}
