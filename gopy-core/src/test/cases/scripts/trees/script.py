# -*- coding: utf-8 -*-
"""Folders: walked, skipped, matched, written; Python's exceptions stop Go's walks."""
from __future__ import absolute_import, print_function, unicode_literals

import io
import os

from golib import os as goos
from golib.io import fs
from golib.path import filepath
from golib.testing import fstest


def lower(flag):
    return str(flag).lower()


files = fstest.MapFS({
    'readme.md': fstest.MapFile(b'# hi'),
    'src/a.go': {'data': b'package a', 'mode': 0o644},
    'src/sub/b.go': {'data': b'package b'},
    'vendor/x/big.go': fstest.MapFile(data=b'no'),
})
seen = []


def walk(path, entry, error):
    if entry.is_dir() and entry.name() == 'vendor':
        raise fs.SkipDir
    seen.append(path)


fs.walk_dir(files, '.', walk)
print(' '.join(seen), 'true')
seen = []


def until_a(path, entry, error):
    seen.append(entry.name())
    if path == 'src/a.go':
        raise fs.SkipAll()


fs.walk_dir(files, 'src', until_a)
print(' '.join(seen))


def failing(path, entry, error):
    if not entry.is_dir():
        raise KeyError(path)


try:
    fs.walk_dir(files, '.', failing)
except KeyError as error:
    print('stopped at', error.args[0])
print(','.join(fs.glob(files, '*/*.go')))
info = fs.stat(files, 'src/a.go')
print(fs.read_file(files, 'readme.md').decode('ascii'), info.size(), info.mode(),
      lower(info.is_dir()))
for entry in fs.read_dir(files, 'src'):
    print(entry.name(), lower(entry.is_dir()), lower(entry.type() == fs.MODE_DIR))
try:
    fs.read_file(files, 'absent')
except fs.PathError as error:
    print(error, '|', error.op, error.path, lower(isinstance(error, fs.ErrNotExist)))
print(fs.read_file(fs.sub(files, 'src'), 'sub/b.go').decode('ascii'),
      lower(fs.valid_path('../x')))
folder = goos.mkdir_temp('', 'trees')
try:
    goos.mkdir_all(filepath.join(folder, 'd', 'e'), 0o755)
    name = filepath.join(folder, 'd', 'f.txt')
    goos.write_file(name, b'text\n', 0o600)
    with goos.open_file(name, goos.O_APPEND | goos.O_WRONLY, 0) as file:
        file.write_string('more\n')
    with io.open(name) as file:
        print(file.read(), end='')

    def show(path, entry, error):
        print(os.path.relpath(path, folder), lower(entry.is_dir()))

    filepath.walk_dir(folder, show)
    try:
        goos.mkdir(filepath.join(folder, 'd'), 0o755)
    except fs.ErrExist:
        print('true')
    try:
        goos.open(filepath.join(folder, 'none'))
    except goos.ErrNotExist as error:
        print('true', lower(str(error).endswith('no such file or directory')))
finally:
    goos.remove_all(folder)
print(filepath.base('/a/b.tar.gz'), filepath.ext('b.tar.gz'), fs.FileMode(0o755) | fs.MODE_DIR,
      fs.FileMode(0o640).perm())
try:
    filepath.match('[', 'x')
except filepath.ErrBadPattern as error:
    print(lower(filepath.match('*.py', 'x.py')), error, lower(goos.FileMode(0o644).is_regular()),
          goos.PATH_SEPARATOR)
