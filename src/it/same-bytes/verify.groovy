import java.nio.file.Files

def wheel = { String folder -> new File(basedir, folder).listFiles().find { it.name.endsWith('.whl') } }
def first = wheel('first')
def second = wheel('second')
assert first.name == second.name
assert first.name.startsWith('same_bytes-1.0-py2.py3-none-')
assert Files.mismatch(first.toPath(), second.toPath()) == -1
