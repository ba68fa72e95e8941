# -*- coding: utf-8 -*-
"""Releases of a project from a TOML file, checked and sorted as semantic versions."""
from __future__ import absolute_import, print_function, unicode_literals

import io
import pickle

from modules import gopy, semver, toml

SOURCE = '''title = "gopy"
[policy]
wanted = ">= 1.2, < 2"
since = 2024-02-03T04:05:06Z
[[release]]
version = "1.10.0"
size = 12
[[release]]
version = "1.9.1-rc.1+build5"
size = 10
[[release]]
version = "2.0"
'''

whole = gopy.Ref['map[string]any']()
meta = toml.decode(SOURCE, whole)
print(len(meta.keys()), meta.keys()[2], meta.type('policy', 'since'),
      meta.is_defined('policy', 'nope'), '<nil>')
policy = whole.value['policy']
assert policy['since'].year == 2024 and policy['since'].utcoffset().total_seconds() == 0
wanted = semver.new_constraint(policy['wanted'])
versions = semver.Collection([])
for release in whole.value['release']:
    version = semver.must_parse(release['version'])
    ok, why = wanted.validate(version)
    print(version, ok, len(why), version.original())
    for reason in why:
        print(' ', reason)
    versions.append(version)
versions.sort()
assert list(versions) == sorted(versions) and versions[-1] == max(versions)
print(' < '.join(map(str, versions)), versions[0].compare(versions[1]))
rc = versions[0]
print(rc.major(), rc.minor(), rc.patch(), rc.prerelease(), rc.metadata())
print(rc.inc_patch(), rc.inc_minor(), rc < versions[1], rc == semver.must_parse('1.9.1-rc.1'))
assert str(pickle.loads(pickle.dumps(rc, 2))) == str(rc)
try:
    rc.set_prerelease('no spaces')
except semver.ErrInvalidPrerelease as error:
    print(error, 'true')
for make, text in [(semver.strict_new_version, '1.2'), (semver.new_constraint, '>>x')]:
    try:
        make(text)
    except gopy.GoError as error:
        print(error)
out = io.StringIO()
encoder = toml.new_encoder(out)
encoder.indent = '    '
encoder.encode({'latest': str(versions[2]), 'count': 3, 'by': {'size': [12, 10], 'ratio': 0.5}})
print(out.getvalue(), end='')
try:
    toml.decode('a = 1\nb = [1,\n', whole)
except toml.ParseError as error:
    print('true', error.position.line, error.last_key)
    print(error.error_with_position().split('\n')[0])
try:
    toml.unmarshal(b'a = "x"', gopy.Ref['map[string]int']())
except gopy.GoError as error:
    print(error)
print(toml.Key(['a', 'b c', 'd']), len(meta.undecoded()))
parts, n = gopy.Ref[gopy.Map[str, toml.Primitive]](), gopy.Ref[int]()
meta = toml.decode('n = 7\ns = "text"\n', parts)
print('<nil>' if meta.primitive_decode(parts.value['n'], n) is None else '', n.value,
      len(meta.undecoded()))
