# -*- coding: utf-8 -*-
"""A server whose handlers are Python's, and its client."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib import strings
from golib.net import http, url
from golib.net.http import httptest


def lower(flag):
    return str(flag).lower()


def hello(w, r):
    w.header().set('X-Kind', 'greeting')
    http.set_cookie(w, http.Cookie(name='seen', value='1', path='/'))
    w.write(('hello %s %s' % (r.path_value('name'), r.form_value('q'))).encode('utf-8'))


class Sum(object):
    """An http.Handler."""

    def serve_http(self, w, r):
        body = r.body.read()
        w.write_header(http.STATUS_CREATED)
        w.write(('%d' % len(body)).encode('ascii'))


mux = http.new_serve_mux()
mux.handle_func('GET /hello/{name}', hello)
mux.handle('POST /sum', Sum())
server = httptest.new_server(mux)
try:
    answer = http.get(server.url + '/hello/Zo%C3%AB?q=a+b')
    with answer.body as body:
        text = body.read()
    print(answer.status, answer.header.get_('x-kind'), text.decode('utf-8'),
          answer.cookies()[0].value)
    answer = server.client().post(server.url + '/sum', 'text/plain', io.BytesIO(b'12345'))
    print(answer.status_code, answer.body.read().decode('ascii'), answer.content_length)
    answer = http.get(server.url + '/nowhere')
    print(lower(answer.status_code == http.STATUS_NOT_FOUND), http.status_text(404))
finally:
    server.close()
try:
    http.get('http://[::1')
except url.Error as error:
    print(lower("missing ']'" in str(error)))
request = httptest.new_request('GET', '/hello/bob', None)
recorder = httptest.new_recorder()
mux.serve_http(recorder, request)
print(recorder.code, recorder.body, recorder.result().header.get_('Set-Cookie'))
header = http.Header({'Accept': ['a', 'b']})
header.add('accept', 'c')
print(len(header.values_('ACCEPT')), http.canonical_header_key('content-type'))
posted = http.new_request('POST', 'http://x.org/p?a=1',
                          strings.new_reader(url.Values({'k': ['v w']}).encode()))
posted.header.set('Content-Type', 'application/x-www-form-urlencoded')
posted.parse_form()
print(posted.method, posted.url.host, posted.form.encode(), posted.post_form.get_('k'))
print(http.detect_content_type(b'<html>'), http.METHOD_PUT,
      http.Cookie(name='a', value='b', max_age=5, http_only=True))
