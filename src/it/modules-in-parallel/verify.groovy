// Each module has its own wheel, whichever thread built it; none waited for another.
['one', 'two', 'three'].each { module ->
    def wheels = new File(basedir, "$module/target").listFiles().findAll { it.name.endsWith('.whl') }
    assert wheels*.name.every { it.startsWith("module_$module-1.0-py2.py3-none-") }
    assert wheels.size() == 1
}
def log = new File(basedir, 'build.log').text
assert !log.contains('Another build is at work')
assert !log.contains('not marked as thread-safe')
