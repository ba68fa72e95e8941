def log = new File(basedir, 'build.log').text
def wheels = new File(basedir, 'target').listFiles().findAll { it.name.endsWith('.whl') }
assert wheels.size() == 1
assert wheels[0].name ==~ /hello_wheel-1\.2\.0\.dev0-py2\.py3-none-.+\.whl/

// Installed for other Maven projects, as the project's artifact.
def installed = new File(localRepositoryPath, 'io/gopy/it/hello-wheel/1.2.0-SNAPSHOT/hello-wheel-1.2.0-SNAPSHOT.whl')
assert installed.bytes == wheels[0].bytes

// Tested on a Python, at least.
assert log =~ /CPython .*: 1 tests run by .*, 0 failed, 0 skipped/

// Built once in three runs; the quiet run in between says nothing.
assert log.count('[INFO] Built ') == 1
assert log.count('[INFO] Up to date: ') == 1
