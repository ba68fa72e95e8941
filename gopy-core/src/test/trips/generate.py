"""``python -m trips.generate SEED COUNT FOLDER``: writes the Go package of a seed's shapes."""
from __future__ import absolute_import, unicode_literals

import io
import os
import sys

from .roads import GO, roads_of
from .shapes import shapes

HEAD = '''// Package trips has a function of each form for types nested at random.
package trips

import (
	"iter"
	"time"
)

var (
	_ iter.Seq[int]
	_ time.Time
)
'''


def source(seed, count):
    """The text of the package."""
    declared, parts = set(), [HEAD]
    for n, shape in enumerate(shapes(seed, count)):
        for text in shape.declarations():
            if text not in declared:
                declared.add(text)
                parts.append(text)
        for road in roads_of(shape):
            text = GO[road.__name__]
            if text:
                parts.append(text.replace('{{', '{').replace('}}', '}')
                             .replace('{n}', str(n)).replace('{t}', shape.go))
    return '\n'.join(parts) + '\n'


def main(seed, count, folder):
    """Writes the module."""
    for name, text in (('go.mod', 'module gopy.test/trips\n\ngo 1.24\n'),
                       ('trips.go', source(int(seed), int(count)))):
        with io.open(os.path.join(folder, name), 'w', encoding='utf-8') as stream:
            stream.write(text)


if __name__ == '__main__':
    main(*sys.argv[1:])
