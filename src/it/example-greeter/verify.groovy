// Its tests passed on more than one Python, and the wheel is there.
def log = new File(basedir, 'build.log').text
assert log.findAll(/\(.+\): \d+ tests run by \w+, 0 failed/).size() > 1
assert new File(basedir, 'greeter/target').listFiles().any { it.name ==~ /greeter-1\.0\.dev0-py2\.py3-none-.+\.whl/ }
