// Modules of other people by their versions, each at a level of its own, called from the wheel.
def wheels = new File(basedir, 'target').listFiles().findAll { it.name.endsWith('.whl') }
assert wheels.size() == 1
assert wheels[0].name ==~ /third_party-2\.0rc1-py2\.py3-none-.+\.whl/

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
from third import decimal, uuid
from third.text.unicode import norm
assert len(uuid.new_string()) == 36
assert str(decimal.new_from_float(1.5).add(decimal.new_from_int(2))) == "3.5"
assert norm.NFC.string("e\\u0301") == "\\u00e9"
'''])
