package io.gopy.core.inspect;

import io.gopy.core.compile.GoToolchain;
import io.gopy.core.compile.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Go modules that tests make, and requests for them. */
final class GoModules {
    private GoModules() {}

    static InspectRequest request(Path module, Path work, boolean offline, String... packages) {
        return new InspectRequest(
                Arrays.stream(packages).map(PackageSpec::parse).toList(),
                module,
                work,
                Platform.host(),
                GoToolchain.find("go").go(),
                List.of(),
                offline);
    }

    /** A module with an old go line, a replace line, two packages and a program. */
    static Path greeter(Path folder) throws IOException {
        write(folder.resolve("go.mod"), """
                module example.com/greeter

                go 1.16

                require example.com/polite v0.0.0

                replace example.com/polite => ./polite
                """);
        write(folder.resolve("polite/go.mod"), "module example.com/polite\n\ngo 1.20\n");
        write(folder.resolve("polite/polite.go"), "package polite\n\n// A Form of address.\ntype Form string\n");
        write(folder.resolve("greeter.go"), """
                // Package greeter greets.
                package greeter

                import "example.com/polite"

                // Greet greets a person.
                func Greet(name string, form polite.Form) string { return string(form) + " " + name }
                """);
        write(folder.resolve("words/words.go"), "package words\n\nvar Count int\n");
        write(folder.resolve("internal/hidden/hidden.go"), "package hidden\n\nvar Seen bool\n");
        write(folder.resolve("cmd/hello/main.go"), "package main\n\nfunc main() {}\n");
        return folder;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** All files of a folder with their contents. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .map(GoModules::nameAndContent)
                    .toList();
        }
    }

    private static String nameAndContent(Path file) {
        try {
            return file + ": " + Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
