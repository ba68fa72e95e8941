# -*- coding: utf-8 -*-
"""Rewriting links: the parts of a URL, its query as a live map, what is refused."""
from __future__ import absolute_import, print_function, unicode_literals

from golib.net import url

page = url.parse('https://ada:s3cret@example.org:8443/docs/a%20b/?q=go&q=python&lang=en#top')
print(page.scheme, page.host, page.hostname(), page.port(), page.path, page.fragment)
password, known = page.user.password()
print(page.user.username(), password, known, page.redacted())
query = page.query()
print(' '.join(sorted(query)), query['q'] == ['go', 'python'], query.get_('lang'),
      query.has('page'))
query.set('page', '2')
query.add('q', 'java')
query['q'] = query['q'] + ['lisp']
del query['lang']
page.raw_query = query.encode()
print(page)
print(page.resolve_reference(url.parse('../x.html')), page.is_abs(), page.request_uri())
print(page.join_path('one', 'two').string())
values = url.Values({'b': ['2'], 'a': ['1', '&']})
print(values.encode(), len(values), values == {'a': ['1', '&'], 'b': ['2']})
print(dict((k, list(v)) for k, v in url.parse_query('x=1&x=2').items()) == {'x': ['1', '2']})
for text in [':bad', 'http://[::1', 'http://x/%zz']:
    try:
        url.parse(text)
    except url.Error as error:
        print(error.op, error.url, '|', error)
try:
    url.query_unescape('100%')
except url.EscapeError as error:
    print(error)
made = url.URL(scheme='http', host='x.org', path='/ä', raw_query='k=v')
print(made, made.user is None, made.escaped_path(), url.query_escape('a b&c'),
      url.path_escape('a b/c'))
made.user = url.user_password('me', 'pw')
copied = made.clone() if hasattr(made, 'clone') else made
print(made.user, copied.user.username())
