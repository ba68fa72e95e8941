import io.gopy.maven.it.UnpackedWheel

// Modules of other people by their versions, each at a level of its own, called from the wheel.
def wheel = new UnpackedWheel(basedir)
assert wheel.name() ==~ /third_party-2\.0rc1-py2\.py3-none-.+\.whl/
wheel.run('''
from third import decimal, uuid
from third.text.unicode import norm
assert len(uuid.new_string()) == 36
assert str(decimal.new_from_float(1.5).add(decimal.new_from_int(2))) == "3.5"
assert norm.NFC.string("e\\u0301") == "\\u00e9"
''')
