"""A user of net/url: rewrites links, and sorts out the broken ones."""

from collections.abc import Iterable

from gostd.net import url
from typing_extensions import assert_type


def canonical(link: str) -> str:
    address = url.parse(link)
    assert_type(address, url.URL)
    address.scheme = address.scheme.lower()
    query = address.query()
    assert_type(query, url.Values)
    for name in [name for name in query if name.startswith('utm_')]:
        del query[name]
    query.set('seen', 'yes')
    query['tags'] = ['a', 'b']
    address.raw_query = query.encode()
    return str(address)


def broken(links: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for link in links:
        try:
            url.parse(link)
        except url.Error as error:
            assert_type(error.op, str)
            assert_type(error.err, BaseException | None)
            found[error.url] = str(error)
    return found


def login(address: url.URL) -> tuple[str, str]:
    user = address.user
    assert_type(user, url.Userinfo | None)
    if user is None:
        return '', ''
    password, given = user.password()
    assert_type(given, bool)
    return user.username(), password if given else ''


def made() -> url.URL:
    values = url.Values({'q': ['go', 'python']})
    assert_type(values['q'][0], str)
    assert_type(values.get_('q'), str)
    first = values.get('q')
    assert first is not None
    assert_type(first.tolist(), list[str])
    return url.URL(scheme='https', host='example.org', user=url.user_password('a', 'b'))


def mistakes(address: url.URL) -> None:
    url.parse(b'http://x')  # error: arg-type
    url.parse(None)  # error: arg-type
    url.parse_query('a=b').gett('a')  # error: attr-defined
    url.Values({'q': 1})  # error: dict-item
    url.Values(5)  # error: arg-type
    url.URL(hots='x')  # error: call-arg
    address.host = None  # error: assignment
    address.user = 'anna'  # error: assignment
    address.user.username()  # error: union-attr
    url.join_path('a', 1)  # error: arg-type
