# -*- coding: utf-8 -*-
"""A routing table: the longest prefix that holds an address wins."""
from __future__ import absolute_import, print_function, unicode_literals

import pickle

from golib.net import netip

ROUTES = {
    '0.0.0.0/0': 'uplink',
    '10.0.0.0/8': 'office',
    '10.1.0.0/16': 'lab',
    '2001:db8::/32': 'six',
}
table = dict((netip.must_parse_prefix(text), name) for text, name in ROUTES.items())


def route(text):
    address = netip.parse_addr(text)
    fitting = [prefix for prefix in table if prefix.contains(address)]
    best = max(fitting, key=lambda prefix: prefix.bits()) if fitting else None
    return table.get(best), best


for text in ['10.1.2.3', '10.9.9.9', '8.8.8.8', '2001:db8::1', 'fe80::1']:
    print(text, *route(text))
try:
    route('10.1.2.300')
except Exception as error:
    print(error)
low, high = netip.addr_from4(b'\n\0\0\1'), netip.parse_addr('10.0.0.9')
print(low < high, low == netip.parse_addr('10.0.0.1'),
      hash(low) == hash(netip.parse_addr('10.0.0.1')))
print([str(a) for a in sorted([high, low, low.next()])], low.prev())
print(low.as4() == b'\n\0\0\1', low.as_slice() == b'\n\0\0\1', low.is4(), low.is4_in6(),
      low.is_private())
endpoint = netip.addr_port_from(low, 8080)
print(endpoint, endpoint.port(), endpoint.addr() == low, netip.parse_addr_port('[::1]:53').addr())
prefix = netip.parse_prefix('10.1.2.3/20')
print(prefix, prefix.masked(), prefix.overlaps(netip.must_parse_prefix('10.1.0.0/16')))
print(pickle.loads(pickle.dumps(prefix)) == prefix, netip.Addr().is_valid(), netip.Addr())
six = netip.parse_addr('fe80::1%eth0')
print(six, six.zone(), six.with_zone(''), six.string_expanded())
print(netip.addr_from16(six.as16()).unmap(), netip.ipv6_unspecified())
