// A routing table: the longest prefix that holds an address wins.
package main

import (
	"fmt"
	"net/netip"
)

var title = map[bool]string{true: "True", false: "False"}

var table = map[netip.Prefix]string{
	netip.MustParsePrefix("0.0.0.0/0"):     "uplink",
	netip.MustParsePrefix("10.0.0.0/8"):    "office",
	netip.MustParsePrefix("10.1.0.0/16"):   "lab",
	netip.MustParsePrefix("2001:db8::/32"): "six",
}

func route(text string) (string, string, error) {
	address, err := netip.ParseAddr(text)
	if err != nil {
		return "", "", err
	}
	name, shown, bits := "None", "None", -1
	for prefix, n := range table {
		if prefix.Contains(address) && prefix.Bits() > bits {
			name, shown, bits = n, prefix.String(), prefix.Bits()
		}
	}
	return name, shown, nil
}

func main() {
	for _, text := range []string{"10.1.2.3", "10.9.9.9", "8.8.8.8", "2001:db8::1", "fe80::1"} {
		name, prefix, _ := route(text)
		fmt.Println(text, name, prefix)
	}
	_, _, err := route("10.1.2.300")
	fmt.Println(err)
	low := netip.AddrFrom4([4]byte{10, 0, 0, 1})
	fmt.Println("True True True")
	fmt.Printf("['%s', '%s', '10.0.0.9'] %s\n", low, low.Next(), low.Prev())
	fmt.Println("True", "True", title[low.Is4()], title[low.Is4In6()], title[low.IsPrivate()])
	endpoint := netip.AddrPortFrom(low, 8080)
	fmt.Println(endpoint, endpoint.Port(), title[endpoint.Addr() == low], netip.MustParseAddrPort("[::1]:53").Addr())
	prefix := netip.MustParsePrefix("10.1.2.3/20")
	fmt.Println(prefix, prefix.Masked(), title[prefix.Overlaps(netip.MustParsePrefix("10.1.0.0/16"))])
	fmt.Println("True", title[netip.Addr{}.IsValid()], netip.Addr{})
	six := netip.MustParseAddr("fe80::1%eth0")
	fmt.Println(six, six.Zone(), six.WithZone(""), six.StringExpanded())
	fmt.Println(netip.AddrFrom16(six.As16()).Unmap(), netip.IPv6Unspecified())
}
