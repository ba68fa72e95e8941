"""A user of net/http: a handler, a client, a recorder."""

import io
import json
import shutil

from golib import context
from golib import io as gio
from golib.net import http
from golib.net.http import httptest
from typing_extensions import assert_type


class Hello(http.Handler):
    """A handler that says so."""

    def serve_http(self, w: http.ResponseWriter, r: http.Request) -> None:
        w.header().set('Content-Type', 'text/plain')
        w.write_header(http.STATUS_ACCEPTED)
        w.write(b'hello ' + r.method.encode())


class Echo:
    """A handler by its methods alone."""

    def serve_http(self, w: http.ResponseWriter, r: http.Request, /) -> None:
        assert r.body is not None
        shutil.copyfileobj(r.body, w)


def counting(w: http.ResponseWriter, r: http.Request) -> None:
    assert r.url is not None
    w.write(json.dumps({'path': r.url.path}).encode())


def routes() -> http.ServeMux:
    mux = http.new_serve_mux()
    assert_type(mux, http.ServeMux)
    mux.handle('/hello', Hello())
    mux.handle('/echo', Echo())
    mux.handle('/func', http.HandlerFunc(counting))
    mux.handle_func('/count', counting)
    return mux


def recorded(mux: http.ServeMux) -> bytes:
    recorder = httptest.new_recorder()
    mux.serve_http(recorder, http.new_request('GET', '/hello', None))
    answer = recorder.result()
    assert answer is not None
    assert_type(answer.status_code, int)
    assert_type(answer.header.get_('Content-Type'), str)
    assert answer.body is not None
    with answer.body as body:
        assert_type(body.read(10), bytes)
        return b''.join(line for line in body)


def fetched(address: str) -> str:
    client = http.Client()
    answer = client.get(address)
    assert answer.body is not None
    with answer.body as body:
        assert_type(gio.read_all(body), bytes)
    return client.post(address, 'text/plain', io.BytesIO(b'x')).status


def limited(address: str) -> http.Request:
    ctx, cancel = context.with_cancel(context.background())
    assert_type(ctx, context.Context)
    cancel()
    http.new_request_with_context('GET', address, None, timeout=2.5)
    return http.new_request_with_context('GET', address, None, ctx=ctx)


def mistakes(mux: http.ServeMux) -> None:
    mux.handle('/x', counting)  # error: arg-type
    mux.handle_func('/x', fetched)  # error: arg-type
    mux.handle('/x', Hello)  # error: arg-type
    http.post('http://x', 'text/plain', 'body')  # error: arg-type
    http.post('http://x', 'text/plain', b'body')  # error: arg-type
    http.Client(timeout='1s')  # error: arg-type
    http.get()  # error: call-arg
    http.new_request_with_context('GET', '', None, ctx=5)  # error: arg-type
    http.new_request_with_context('GET', '', None, timeout='1s')  # error: arg-type
    http.STATUS_OKAY  # error: attr-defined
    http.new_request('GET', None, None)  # error: arg-type
