// One sentence for each mistake, no stack traces, no wheel.
def log = new File(basedir, 'build.log').text
[
    'Nothing says what to bind: gopy.packages is empty',
    'Nothing names the distribution: there is no POM and gopy.name is not given',
    'There is no Go: "no-such-go" is not on PATH',
    'no/such/package',
    'example.invalid/nowhere',
].each { sentence -> assert log.contains(sentence) }
assert !(log =~ /(?m)^\s+at io\.gopy/)
assert !new File(basedir, 'target').exists() ||
        new File(basedir, 'target').listFiles().every { !it.name.endsWith('.whl') }
