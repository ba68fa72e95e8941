import io.gopy.maven.it.UnpackedWheel

// One command in an empty folder writes a wheel, and Python can use it.
def wheel = new UnpackedWheel(basedir)
assert wheel.name() ==~ /gostd-0\.1\.0-py2\.py3-none-.+\.whl/
assert wheel.entries().containsAll(
        ['gostd/__init__.py', 'gostd/strings.py', 'gostd/strings.pyi', 'gostd/net/url.py', 'gostd/py.typed'])
wheel.run('''
from gostd import strconv, strings
from gostd.net import url
assert strings.to_upper("x") == "X"
assert strconv.itoa(7) == "7"
assert url.parse("http://example.com/a?b=c").host == "example.com"
''')
