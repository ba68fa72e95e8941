import static io.gopy.maven.it.UnpackedWheel.execute

try {
    def log = new File(basedir, 'build.log').text
    def served = new File(basedir, 'packages').listFiles().findAll { it.name.endsWith('.whl') }
    assert served*.name.collect { it.split('-py2')[0] }.sort() == ['gopath-1.0', 'gopath-1.1']

    assert log.count('Uploaded gopath-1.0-') == 1
    assert log.count('is already there') == 1
    assert log.contains('does not let user "ada" in')
    assert log.contains('gopy.serverId is "absent", but settings.xml has no server of that id')
    assert log.contains('with other bytes')
    ['s3cret', 'wr0ng-w0rd'].each { secret -> assert !log.contains(secret) }

    // pip gets from the index what was uploaded, and it works.
    def url = new File(basedir, 'test.properties').text.trim().split('=')[1].replace('//', '//ada:s3cret@')
    def tools = System.getenv('GOPY_TOOLS') ?: System.getProperty('user.home') + '/.cache/gopy-ci'
    def python = new File(tools, 'tools/bin/python').path
    def site = new File(basedir, 'site').path
    def install = [python, '-m', 'pip', 'install', '-q', '--no-cache-dir', '--target', site]
    execute(install + ['--index-url', "${url}simple/".toString(), 'gopath'], [:])
    execute([python, '-c', 'import gopath; assert gopath.base("a/b") == "b"'], [PYTHONPATH: site])
} finally {
    def pid = new File(basedir, 'index.pid').text as long
    ProcessHandle.of(pid).ifPresent { it.destroy() }
}
