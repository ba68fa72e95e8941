# -*- coding: utf-8 -*-
"""golang.org/x/text/unicode/norm: an enum with methods over strings and bytes."""
from __future__ import absolute_import, unicode_literals

import unicodedata

from modules.text.unicode import norm

TEXT = 'é ñ ﬁ 한글'


def test_forms():
    for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        member = getattr(norm, form)
        assert type(member) is norm.Form
        assert member.string(TEXT) == unicodedata.normalize(form, TEXT)


def test_bytes():
    expected = unicodedata.normalize('NFD', TEXT).encode('utf-8')
    assert norm.NFD.bytes(TEXT.encode('utf-8')) == expected


def test_is_normal():
    assert norm.NFC.is_normal_string('é') is True
    assert norm.NFD.is_normal_string('é') is False


def test_append():
    assert norm.NFC.append_string(b'x', 'e\u0301') == 'xé'.encode('utf-8')


def test_names():
    assert [form.name for form in norm.Form] == ['NFC', 'NFD', 'NFKC', 'NFKD']
    assert norm.Form.NFC == 0
