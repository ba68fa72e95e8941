import java.util.zip.ZipFile

// One command in an empty folder writes a wheel, and Python can use it.
def wheels = new File(basedir, 'target').listFiles().findAll { it.name.endsWith('.whl') }
assert wheels.size() == 1
assert wheels[0].name ==~ /gostd-0\.1\.0-py2\.py3-none-.+\.whl/

def entries = new ZipFile(wheels[0]).withCloseable { zip -> zip.entries().collect { it.name } }
['gostd/__init__.py', 'gostd/strings.py', 'gostd/strings.pyi', 'gostd/net/url.py', 'gostd/py.typed'].each {
    assert entries.contains(it)
}

def site = new File(basedir, 'site').path
def run = { List command ->
    def builder = new ProcessBuilder(command*.toString()).redirectErrorStream(true)
    builder.environment().PYTHONPATH = site
    def process = builder.start()
    def output = process.inputStream.text
    assert process.waitFor() == 0 : output
}
run(['python3', '-m', 'zipfile', '-e', wheels[0], site])
run(['python3', '-c', '''
from gostd import strconv, strings
from gostd.net import url
assert strings.to_upper("x") == "X"
assert strconv.itoa(7) == "7"
assert url.parse("http://example.com/a?b=c").host == "example.com"
'''])
