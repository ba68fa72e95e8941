"""github.com/google/uuid: a named array of bytes with methods."""
from __future__ import absolute_import, unicode_literals

from modules import uuid
from runner import raises

TEXT = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'


def test_new():
    made = uuid.new()
    assert type(made) is uuid.UUID
    assert isinstance(made, bytes) and len(made) == 16
    assert uuid.new() != made
    assert len(uuid.new_string()) == 36


def test_parse():
    parsed = uuid.parse(TEXT)
    assert parsed.string() == TEXT
    assert parsed == uuid.must_parse(TEXT)
    assert parsed == uuid.name_space_dns
    assert parsed.version() == 1
    assert parsed.urn() == 'urn:uuid:' + TEXT


def test_same_name_gives_same_uuid():
    one = uuid.new_sha1(uuid.parse(TEXT), b'name')
    other = uuid.new_sha1(uuid.parse(TEXT), b'name')
    assert one == other and hash(one) == hash(other)


def test_errors():
    with raises(Exception, 'invalid UUID length: 3'):
        uuid.parse('xyz')
    assert uuid.validate(TEXT) is None


def test_panic():
    with raises(RuntimeError, 'xyz'):
        uuid.must_parse('xyz')


def test_bytes_are_accepted():
    assert uuid.from_bytes(uuid.parse(TEXT)[:]) == uuid.parse(TEXT)


def test_in_lists():
    texts = ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '00000000-0000-0000-0000-000000000001']
    listed = uuid.UUIDs([uuid.parse(text) for text in texts])
    assert list(listed.strings()) == texts
    listed[0] = uuid.parse(texts[1])
    assert str(listed[0]) == texts[1]
