import java.util.zip.ZipFile

// Both come out of one project, and both are installed.
def place = new File(localRepositoryPath, 'io/gopy/it/jar-and-wheel/1.0')
def jar = new File(place, 'jar-and-wheel-1.0.jar')
def wheels = place.listFiles().findAll { it.name ==~ /jar-and-wheel-1\.0-[a-z]+-\w+\.whl/ }
assert jar.file
assert wheels.size() == 1

def contains = { file, entry -> new ZipFile(file).withCloseable { it.getEntry(entry) != null } }
assert contains(jar, 'demo/Demo.class')
assert contains(wheels[0], 'doubler/__init__.py')

def log = new File(basedir, 'build.log').text
assert log.contains('No Python tests: there is no folder ')
assert log.count('[INFO] Bound for ') == 1
