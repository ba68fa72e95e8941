// Starts pypiserver on a free port of this machine, with one user who may upload and download.
def tools = System.getenv('GOPY_TOOLS') ?: System.getProperty('user.home') + '/.cache/gopy-ci'
def program = new File(tools, 'tools/bin/pypi-server')
assert program.canExecute() : "$program is not there; run .ci/setup"

def packages = new File(basedir, 'packages')
packages.mkdirs()
def sha = java.security.MessageDigest.getInstance('SHA-1').digest('s3cret'.bytes).encodeBase64()
new File(basedir, 'htpasswd').text = "ada:{SHA}$sha\n"

def port = new ServerSocket(0).withCloseable { it.localPort }
def server = new ProcessBuilder(program.path, 'run', '-p', "$port", '-i', '127.0.0.1', '--disable-fallback',
        '-P', new File(basedir, 'htpasswd').path, '-a', 'update,download', packages.path)
        .redirectErrorStream(true)
        .redirectOutput(new File(basedir, 'index.log'))
        .start()
new File(basedir, 'index.pid').text = server.pid()

for (attempt in 1..300) {
    assert server.alive : new File(basedir, 'index.log').text
    try {
        new Socket('127.0.0.1', port).close()
        break
    } catch (ConnectException e) {
        sleep(100)
    }
}
new File(basedir, 'test.properties').text = "gopy.repositoryUrl=http://127.0.0.1:$port/\n"
return true
