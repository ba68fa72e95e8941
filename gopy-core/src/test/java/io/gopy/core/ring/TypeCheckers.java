package io.gopy.core.ring;

import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * mypy and its kin, as {@code .ci/setup} installed them, over what the behaviour cases import.
 *
 * @param folder where they run and leave what they keep
 */
record TypeCheckers(Path folder) {
    static final Path STUBS = Path.of("src", "test", "stubs").toAbsolutePath();

    private static final Path TOOLS = TestPython.tools().resolve("tools").resolve("bin");

    Outcome mypy(String... arguments) {
        return run(
                "mypy",
                Stream.concat(
                        Stream.of(
                                "--strict",
                                "--cache-dir=" + folder.resolve("mypy"),
                                "--python-executable=" + TOOLS.resolve("python")),
                        Stream.of(arguments)));
    }

    /** pyright in its strict mode over the Python files below the folder, less what {@code without} turns off. */
    Outcome pyright(String... without) {
        String off = Stream.of(without).map(rule -> ", \"" + rule + "\": false").collect(Collectors.joining());
        String settings = "{\"include\": [\".\"], \"typeCheckingMode\": \"strict\", \"extraPaths\": [%s]%s}";
        String paths = Staged.built().stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
        try {
            Files.writeString(folder.resolve("pyrightconfig.json"), settings.formatted(paths, off));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run("pyright", Stream.of("--project", folder.toString()));
    }

    Outcome stubtest(String... arguments) {
        return run("stubtest", Stream.of(arguments));
    }

    private Outcome run(String program, Stream<String> arguments) {
        List<String> words = new ArrayList<>(List.of(TOOLS.resolve(program).toString()));
        arguments.forEach(words::add);
        String path = Staged.built().stream().map(Path::toString).collect(Collectors.joining(":"));
        Map<String, String> variables = Map.of("PYTHONPATH", path, "MYPYPATH", path, "PYTHONDONTWRITEBYTECODE", "1");
        return new Command(folder, words, variables, false).run();
    }

    /** The files of that ending below a folder, in order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
