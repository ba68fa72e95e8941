# -*- coding: utf-8 -*-
"""A command line read by Go's package flag, with a kind of flag written in Python."""
from __future__ import absolute_import, print_function, unicode_literals

import datetime
import io

from golib import flag, gopy


def lower(value):
    return str(value).lower()


class Tags(object):
    """A flag.Value that may be repeated."""

    def __init__(self):
        self.values = []

    def string(self):
        return ','.join(self.values)

    def set(self, text):
        if text == 'bad':
            raise ValueError('no bad ones')
        self.values.append(text)


out = io.StringIO()
flags = flag.new_flag_set('tool', flag.CONTINUE_ON_ERROR)
flags.set_output(out)
count = flags.int('n', 3, 'how `many`')
name = flags.string('name', 'bob', 'who')
loud = flags.bool('loud', False, 'shout')
wait = flags.duration('wait', datetime.timedelta(seconds=1.5), 'pause')
ratio = gopy.Ref[float](0.0)
flags.float64_var(ratio, 'ratio', 0.5, 'part')
tags = Tags()
flags.var(tags, 'tag', 'repeated')
seen = []
flags.func('call', 'calls', seen.append)
print(lower(flags.parse(['-n', '7', '--name=Zoë', '-loud', '-wait', '2m', '-tag', 'a', '-tag=b',
                         '-call', 'x', 'rest', '-n']) is None))
print(count.value, name.value, lower(loud.value), wait.value, ratio.value, tags.string(),
      ','.join(seen))
print(flags.n_arg(), flags.arg(0), ' '.join(flags.args()), flags.n_flag(), lower(flags.parsed()))
flags.set('ratio', '0.25')
print(ratio.value, flags.lookup('n').def_value, flags.lookup('n').value,
      lower(flags.lookup('zz') is None))
names = []
flags.visit(lambda f: names.append(f.name))
print(' '.join(names))
try:
    flags.parse(['-n', 'x'])
except Exception as error:
    print(error)
try:
    flags.parse(['-tag', 'bad'])
except Exception:
    print('true')
try:
    flags.parse(['-h'])
except flag.ErrHelp as error:
    print(error, lower(isinstance(error, gopy.GoError)))
text, usage = flag.unquote_usage(flags.lookup('n'))
print(text, usage)
out.seek(0)
out.truncate()
flags.usage = lambda: flags.output().write('use it well\n')
try:
    flags.parse(['-nope'])
except gopy.GoError:
    print(out.getvalue(), end='')
