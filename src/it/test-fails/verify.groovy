def log = new File(basedir, 'build.log').text
assert log =~ /CPython .*: 1 tests run by .*, 1 failed, 0 skipped/
assert log.contains('6 != 7')
assert log.contains('test-fails: Python tests in ') && log.contains(' failed on CPython ')
assert new File(basedir, 'target').listFiles().every { !it.name.endsWith('.whl') }
