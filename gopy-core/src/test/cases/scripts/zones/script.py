# -*- coding: utf-8 -*-
"""A zone file, a message over the wire, and a server with its client."""
from __future__ import absolute_import, print_function, unicode_literals

import io
import threading
from datetime import timedelta

from modules import dns

ZONE = '''$TTL 300
@    IN SOA ns hostmaster 7 3600 600 86400 60
     IN NS  ns
ns   IN A   192.0.2.1
www  60 IN A 192.0.2.2
     IN AAAA 2001:db8::2
mail IN MX  10 mx1
     IN MX  5 mx2
info IN TXT "hello" "two words"
'''


def records():
    found = {}
    parser = dns.new_zone_parser(io.StringIO(ZONE), 'shop.test.', 'shop.zone')
    while True:
        rr, ok = parser.next()
        if not ok:
            return found
        found.setdefault(rr.header().name, []).append(rr)


rrs = records()
for name in sorted(rrs):
    for rr in rrs[name]:
        print(name, dns.type_to_string[rr.header().rrtype], rr.hdr.ttl, dns.num_field(rr))
mx = sorted(rrs['mail.shop.test.'], key=lambda rr: rr.preference)
print(mx[0].mx, mx[1].mx, '|'.join(rrs['info.shop.test.'][0].txt))
a = rrs['www.shop.test.'][0]
assert isinstance(a, dns.A)
a.hdr.ttl = 5
print(a, a.a, a.a.is_private())
try:
    dns.new_rr('broken IN A 1.2.3')
except dns.ParseError as error:
    print(error)
bad = dns.new_zone_parser(io.BytesIO(b'x IN A nope\n'), 'shop.test.', 'bad.zone')
print(bad.next()[1], bad.err())
query = dns.Msg()
query.set_question('www.shop.test.', dns.TYPE_A)
query.id = 4242
query.set_edns0(1232, True)
wire = query.pack()
back = dns.Msg()
back.unpack(wire)
print(len(wire), back.msg_hdr.id, back.question[0].name, back.is_edns0().udp_size(),
      back.recursion_desired)
try:
    back.unpack(wire[:5])
except dns.Error as error:
    print(error)
print(dns.split_domain_name('a.b.test.')[-1], dns.fqdn('a'), dns.count_label('a.b.test.'),
      dns.is_sub_domain('test.', 'b.test.'))
print(dns.type_to_rr[dns.TYPE_TXT]().hdr.class_, dns.class_to_string[dns.CLASS_INET], dns.Type(28),
      dns.rcode_to_string[dns.RCODE_NAME_ERROR])
copied = dns.copy(mx[0])
copied.preference = 77
print(mx[0].preference, copied.preference, dns.is_duplicate(mx[0], copied))


class Shop(dns.Handler):
    def serve_dns(self, w, r):
        reply = dns.Msg().set_reply(r)
        found = rrs.get(r.question[0].name, [])
        if not found:
            reply.set_rcode(r, dns.RCODE_NAME_ERROR)
        reply.answer = found
        w.write_msg(reply)


started, ended = threading.Event(), []
mux = dns.new_serve_mux()
mux.handle('shop.test.', Shop())
server = dns.Server(addr='127.0.0.1:0', net='udp', handler=mux, notify_started_func=started.set)
thread = threading.Thread(target=lambda: ended.append(server.listen_and_serve()))
thread.start()
started.wait()
client = dns.Client(timeout=timedelta(seconds=5))
for name in ['www.shop.test.', 'gone.shop.test.', 'other.test.']:
    query.set_question(name, dns.TYPE_ANY)
    reply, took = client.exchange(query, str(server.packet_conn.local_addr()))
    assert timedelta(0) < took < timedelta(seconds=5)
    print(dns.rcode_to_string[reply.rcode], len(reply.answer),
          ','.join(str(dns.Type(rr.header().rrtype)) for rr in reply.answer))
server.shutdown()
thread.join()
try:
    server.shutdown()
except dns.Error as error:
    print(str(ended == [None]).lower(), error)
