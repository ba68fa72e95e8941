import java.nio.file.Files

// The example and its neighbour, which its go.mod puts in a requirement's place, as they stand in this repository.
def examples = basedir.toPath().resolve('../../../../examples').normalize()
['greeter', 'phrases'].each { name ->
    def built = examples.resolve(name).resolve('target')
    Files.walk(examples.resolve(name)).withCloseable { files ->
        files.filter { Files.isRegularFile(it) && !it.startsWith(built) }.each { file ->
            def copy = basedir.toPath().resolve(examples.relativize(file).toString())
            Files.createDirectories(copy.parent)
            Files.copy(file, copy)
        }
    }
}
return true
