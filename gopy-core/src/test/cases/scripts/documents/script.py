# -*- coding: utf-8 -*-
"""A YAML document read, searched, changed and written again."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from modules import gopy, yaml

SOURCE = b'''# servers of the shop
defaults: &defaults
  port: 8080
  since: 2024-02-03T04:05:06Z
servers:
  - name: web # in front
    tags: [a, b]
    <<: *defaults
  - name: db
    port: 5432
    weight: 0.5
    spare: null
limits: {1: one, 2: two}
'''


class Level(yaml.Marshaler):
    def __init__(self, level):
        self.level = level

    def marshal_yaml(self):
        if self.level < 0:
            raise ValueError('too low')
        return {'level': self.level}


class Shout(yaml.Unmarshaler):
    def unmarshal_yaml(self, node):
        self.kind, self.text = int(node.kind), node.value.upper()


whole = gopy.Ref()
yaml.unmarshal(SOURCE, whole)
for server in whole.value['servers']:
    print(server['name'], server['port'], len(server))
print(whole.value['limits'][1], whole.value['limits'][2])
since = whole.value['defaults']['since']
print(since.year, since.minute)
document = yaml.Node()
yaml.unmarshal(SOURCE, document)
root = document.content[0]
print(str(document.kind is yaml.DOCUMENT_NODE).lower(),
      str(root.kind == yaml.Kind.MAPPING_NODE).lower(), len(root.content), root.line)
print(' '.join(key.value for key in root.content[::2]), root.content[0].head_comment)
first, second = root.content[3].content
print(first.content[1].value, first.content[1].line_comment, first.content[5].alias.anchor)
first.content[1].value = 'front'
first.content[1].style = yaml.DOUBLE_QUOTED_STYLE
del second.content[4:]
extra = yaml.Node()
extra.encode([1.5, 2.0])
extra.style = yaml.FLOW_STYLE
root.content += [yaml.Node(kind=yaml.SCALAR_NODE, value='extra'), extra]
out = io.StringIO()
with yaml.new_encoder(out) as encoder:
    encoder.set_indent(2)
    encoder.encode(document)
print(out.getvalue(), end='')
typed = gopy.Ref['map[string]int']()
try:
    yaml.unmarshal(b'a: 1\nb: x\nc: [2]\n', typed)
except yaml.TypeError as mistakes:
    print('true', len(mistakes.errors_), typed.value['a'])
    print(mistakes.errors_[0])
try:
    yaml.unmarshal(b'a: [1', whole)
except gopy.GoError as error:
    print(error)
levels = {'levels': [Level(1), Level(2)], 'text': 'two\nlines\n'}
print(yaml.marshal(levels).decode('utf-8'), end='')
try:
    yaml.marshal(Level(-1))
except ValueError as error:
    print(error)
shout = Shout()
yaml.unmarshal(b'quiet', shout)
print(shout.kind, shout.text)
decoder = yaml.new_decoder(io.StringIO('1\n---\ntwo: 2\n'))
while True:
    following = gopy.Ref()
    try:
        decoder.decode(following)
    except EOFError:
        break
    value = following.value
    print('two=%d' % value['two'] if isinstance(value, dict) else value)
print(bool((yaml.LITERAL_STYLE | yaml.TAGGED_STYLE) & yaml.TAGGED_STYLE))
