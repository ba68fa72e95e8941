# -*- coding: utf-8 -*-
"""Logs, plain and structured, into Python's files and into a handler written in Python."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib import log
from golib.log import slog


def lower(flag):
    return str(flag).lower()


class Memory(object):
    """A slog.Handler that keeps lines."""

    def __init__(self):
        self.lines = []
        self.prefix = ''

    def enabled(self, ctx, level):
        return level >= slog.LEVEL_WARN

    def handle(self, ctx, record):
        parts = []
        record.attrs(lambda attr: parts.append(str(attr)) or True)
        self.lines.append('%s %s%s %s' % (record.level, self.prefix, record.message,
                                          ' '.join(parts)))

    def with_attrs(self, attrs):
        for attr in attrs:
            self.prefix += attr.key + '/' + str(attr.value) + ' '
        return self

    def with_group(self, name):
        return self


out = io.StringIO()
plain = log.new(out, 'app: ', log.LMSGPREFIX)
plain.println('started', 1, 2.5, True, None)
plain.printf('%s has %d of %v', 'bob', 3, ['a', 1])
plain.set_prefix('')
plain.print_('a', 1, 2, 'b')
print(out.getvalue(), end='')
print(lower(plain.flags() == log.LMSGPREFIX), log.LSTD_FLAGS, lower(plain.prefix() == ''))


def no_time(groups, attr):
    if attr.key == slog.TIME_KEY:
        return slog.Attr()
    if attr.key == 'secret':
        return slog.string('secret', '***')
    return attr


sink = io.BytesIO()
level = slog.LevelVar()
options = slog.HandlerOptions(level=level, replace_attr=no_time)
logger = slog.new(slog.new_json_handler(sink, options))
logger.info('hello', 'user', 'Zoë', 'n', 3, 'list', [1, 'x'], 'secret', 'pw')
logger.debug('not seen')
level.set(slog.Level.DEBUG)
logger.with_('req', 7).with_group('g').debug(
    'seen', slog.int('a', 1), slog.group('in', slog.bool('b', True)))
print(sink.getvalue().decode('utf-8'), end='')
print(level.level(), slog.LEVEL_ERROR, int(slog.Level.ERROR), slog.Level(9),
      lower(slog.Level.WARN < slog.Level.ERROR))
sink = io.BytesIO()
text = slog.new(slog.new_text_handler(sink, options))
text.error('odd', 'key')
text.warn('between', slog.float64('x', 1.5))
print(sink.getvalue().decode('utf-8'), end='')
memory = Memory()
own = slog.new(memory)
own.info('dropped')
own.warn('kept', 'a', 1)
own.with_('svc', 'db').error('worse', 'why', 'disk', 'n', None)
print('\n'.join(memory.lines))
print(lower(own.handler() is memory))
value = slog.any_value(2.5)
print(value.kind(), value, lower(slog.string_value('x') == slog.any_value('x')))
