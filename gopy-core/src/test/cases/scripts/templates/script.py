# -*- coding: utf-8 -*-
"""Letters and pages from Go's templates with Python's data and functions."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib import strings
from golib.html import template as html_template
from golib.text import template


def show(made, data):
    out = io.BytesIO()
    made.execute(out, data)
    print(out.getvalue().decode('utf-8'), end='')


letter = template.must(template.new('letter').parse(
    'Dear {{.name}},{{range $i, $x := .items}}\n{{$i}}: {{$x}}{{else}} nothing{{end}}\n'), None)
show(letter, {'name': 'Zoë', 'items': ['ink', 2, 1.5, None, True]})
show(letter, {'name': 'Bob', 'items': ()})
print(letter.name(), letter.lookup('none') is None)

page = template.new('f').funcs({
    'shout': lambda s: s.upper() + '!',
    'add': lambda a, b: a + b,
    'pair': lambda: ('a', 1),
})
page.parse('{{shout "hey"}} {{add 2 40}} {{index (pair) 0}} {{len .}} {{.k | printf "%05.1f"}}\n')
show(page, {'k': 2.5})

book = template.new('book').parse(
    '{{define "row"}}<{{.}}>{{end}}{{range .}}{{template "row" .}}{{end}}\n')
show(book, ['x', 'y'])
text = strings.Builder()
book.execute_template(text, 'row', 5)
print(text)
print(len(book.templates()), book.lookup('row').name(), book.lookup('book') is book)
try:
    template.new('bad').parse('{{.x')
except Exception as error:
    print(error)
strict = template.new('strict').option('missingkey=error').parse('{{.absent}}')
try:
    strict.execute(io.BytesIO(), {'x': 1})
except template.ExecError as error:
    print(error)
failing = template.new('failing').funcs({'fail': lambda: 1 // 0}).parse('{{fail}}')
try:
    failing.execute(io.BytesIO(), None)
except Exception as error:
    cause = error
    while cause is not None and not isinstance(cause, ZeroDivisionError):
        cause = cause.__cause__
    print(type(cause).__name__)
shop = html_template.new('page').parse(
    '<a href="/?q={{.q}}" title="{{.t}}">{{.t}}{{.safe}}</a>\n')
show(shop, {'q': 'a b&c', 't': '<"é">', 'safe': html_template.HTML('<b>x</b>')})
print(html_template.html_escape_string('<&>'), html_template.js_escape_string("it's"),
      template.url_query_escaper('a b', 1))
