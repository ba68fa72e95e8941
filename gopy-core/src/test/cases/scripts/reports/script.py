# -*- coding: utf-8 -*-
"""JSON records, streamed, decoded in many ways, and set in columns."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib import bytes as gobytes
from golib import fmt, gopy
from golib.encoding import json
from golib.text import tabwriter

RECORDS = '''{"item": "tea", "count": 3, "tags": ["hot", "green"]}
{"item": "cake", "count": 12, "price": 2.50, "tags": null}
'''


class Money(json.Marshaler):
    def __init__(self, cents):
        self.cents = cents

    def marshal_json(self):
        if self.cents < 0:
            raise ValueError('no debts')
        return ('"%d EUR"' % self.cents).encode('ascii')


class Tags(json.Unmarshaler):
    def unmarshal_json(self, data):
        self.tags = bytes(data).decode('ascii').strip('"').split(',')


decoder = json.new_decoder(io.StringIO(RECORDS))
shown = io.StringIO()
table = tabwriter.new_writer(shown, 4, 0, 1, ord('.'), tabwriter.ALIGN_RIGHT | tabwriter.DEBUG)
while decoder.more():
    record = gopy.Ref['map[string]any']()
    decoder.decode(record)
    fields = record.value
    fmt.fprintf(table, '%v\t%v\t%v\t\n', fields['item'], fields['count'], len(fields))
table.flush()
print(shown.getvalue(), end='')
try:
    decoder.decode(gopy.Ref())
except EOFError:
    print('true', decoder.input_offset())
decoder = json.new_decoder(io.BytesIO(b'{"n": [1, 2.50]}'))
decoder.use_number()
kinds = []
try:
    while True:
        token = decoder.token()
        kinds.append('n%s' % token if isinstance(token, json.Number) else str(token))
except EOFError:
    print(' '.join(kinds))
print(json.marshal({'b': [1, 2.5, None, True], 'a': '<é>', 'm': Money(3),
                    'raw': json.RawMessage(b'{"x":1}')}).decode('utf-8'))
print(json.marshal_indent({'a': {'b': 1}}, '> ', '  ').decode('utf-8'))
try:
    json.marshal(Money(-1))
except json.MarshalerError as error:
    assert isinstance(error.__cause__, ValueError)
    print(error.__cause__)
try:
    json.marshal({'f': print})
except json.UnsupportedTypeError:
    print('true')
counts = gopy.Ref['map[string]int']()
try:
    json.unmarshal(b'{"a": 1, "b": "x"}', counts)
except json.UnmarshalTypeError as error:
    print('true', error.value, error.offset, counts.value['a'])
try:
    json.unmarshal(b'{"a": }', counts)
except json.SyntaxError as error:
    print('true', error.offset, error)
try:
    json.unmarshal(b'1', None)
except json.InvalidUnmarshalError as error:
    print(error)
split = Tags()
json.unmarshal(b'"x,y,z"', split)
print(len(split.tags), split.tags[2])
out = gobytes.Buffer()
encoder = json.new_encoder(out)
encoder.set_escape_html(False)
encoder.encode(['<', '>'])
json.compact(out, b' [ 1 , 2 ] ')
json.indent(out, b'{"k":[]}', '', ' ')
print(out)
print(json.valid(b'{}'), json.valid(b'{'), json.Number('12'))
sink = io.BytesIO()
plain = tabwriter.new_writer(sink, 0, 8, 2, ord(' '), 0)
text = io.TextIOWrapper(plain, encoding='utf-8', newline='\n')
text.write('name\tsize\na long name\t7\n')
text.flush()
text.detach()
print(sink.getvalue().decode('utf-8'), end='')
