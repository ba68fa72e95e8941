# -*- coding: utf-8 -*-
"""A mailbox: messages from Python's files, addresses, headers."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib import time
from golib.net import mail

RAW = (b'From: Ada <ada@example.org>\r\nTo: "Bob, Jr." <bob@example.org>, eve@example.org\r\n'
       b'Date: Mon, 04 Mar 2024 05:06:07 +0100\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n'
       b'X-Tag: one\r\nX-Tag: two\r\n\r\nHello\r\nworld\r\n')

message = mail.read_message(io.BytesIO(RAW))
header = message.header
print(header.get_('subject'), len(header), header['X-Tag'] == ['one', 'two'])
for address in header.address_list('To'):
    print(repr(address.name) == repr(''), address.name, address.address, address)
when = header.date()
print(when, when.year, when == mail.parse_date('Mon, 04 Mar 2024 04:06:07 +0000'),
      when.utc().format(time.DATE_TIME))
print(' '.join(line.strip().decode('ascii') for line in message.body))
try:
    header.address_list('Cc')
except mail.ErrHeaderNotPresent as error:
    print(error)
for text in ['Ada <ada@example.org', '', 'a@b@c']:
    try:
        mail.parse_address(text)
    except Exception as error:
        print(error)
people = [mail.Address('Zoë', 'z@x.org'), mail.Address(address='plain@x.org')]
print(', '.join(str(p) for p in people))
people[1].name = 'Plain "P" Jane'
print(people[1], people[1].string() == str(people[1]))
parsed = mail.parse_address_list('a@b.c, Group <d@e.f>')
print(len(parsed), [a.name for a in parsed] == ['', 'Group'], parsed[-1].address)
header['To'] = header['To'] + ['late@example.org']
print(header['To'][-1], header.get_('To')[:9])
try:
    mail.read_message(io.BytesIO(b'no colon here\r\n\r\n'))
except Exception as error:
    print(error)
