package io.gopy.core.compile;

import com.google.gson.Gson;
import io.gopy.core.GopyException;
import io.gopy.core.model.GoModule;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The {@code go.work} that joins the user's module, the generated one and the runtime, so that the user's
 * {@code replace} lines, requirements and old {@code go} line hold, and nothing is written into the user's
 * tree.
 *
 * <p>Sample:
 *
 * <pre>{@code
 * go 1.26.8
 *
 * use (
 *     "/home/me/greeter"
 *     ./gen
 *     ./rt
 * )
 * }</pre>
 *
 * <p>A module's {@code go} line decides which old behaviour its programs keep (Go, "GODEBUG History"); the
 * generated {@code godebug.go} carries that over, with the user's own {@code godebug} lines.
 */
final class Workspace {
    private static final Gson GSON = new Gson();

    private final CompileRequest request;

    Workspace(CompileRequest request) {
        this.request = request;
    }

    /** What {@code go mod edit -json} and {@code go work edit -json} tell. */
    private record Edited(String Go, List<Setting> Godebug, List<Use> Use, List<Replace> Replace) {}

    private record Setting(String Key, String Value) {}

    private record Use(String DiskPath) {}

    private record Replace(Target Old, Target New) {}

    private record Target(String Path, String Version) {
        String text() {
            return Version == null ? Path : Path + " " + Version;
        }
    }

    /** Writes {@code go.work}, {@code godebug.go}, and a copy of the user's {@code vendor} folder. */
    void write() {
        Set<Path> modules = new LinkedHashSet<>();
        List<String> replaces = new ArrayList<>();
        List<String> debug = new ArrayList<>();
        for (GoModule module : request.program().modules()) {
            if (module.main() && !module.directory().isEmpty()) {
                Path folder = Path.of(module.directory()).toAbsolutePath().normalize();
                modules.add(folder);
                if (!module.scratch()) {
                    read(folder, modules, replaces, debug);
                }
            }
        }
        try {
            write("go.work", text(modules, replaces));
            write("gen/godebug.go", debugFile(debug));
            new Vendor(request.goDirectory()).copy(modules);
        } catch (IOException e) {
            throw new GopyException(
                    "The Go workspace could not be written to " + request.goDirectory() + ": " + e.getMessage() + ".",
                    e);
        }
    }

    private void read(Path folder, Set<Path> modules, List<String> replaces, List<String> debug) {
        Edited module = edited(folder, "mod", folder.resolve("go.mod"));
        if (module.Go() != null) {
            debug.add("default=go" + module.Go().replaceFirst("^(\\d+\\.\\d+).*", "$1"));
        }
        settings(module).forEach(debug::add);
        String work = go(folder, "env", "GOWORK");
        if (!work.isEmpty() && !work.equals("off")) {
            Path file = Path.of(work);
            Edited workspace = edited(folder, "work", file);
            Objects.requireNonNullElse(workspace.Use(), List.<Use>of())
                    .forEach(use ->
                            modules.add(file.resolveSibling(use.DiskPath()).normalize()));
            Objects.requireNonNullElse(workspace.Replace(), List.<Replace>of())
                    .forEach(r -> replaces.add(replace(r, file)));
        }
    }

    private static List<String> settings(Edited module) {
        return Objects.requireNonNullElse(module.Godebug(), List.<Setting>of()).stream()
                .map(s -> s.Key() + "=" + s.Value())
                .toList();
    }

    private static String replace(Replace replace, Path work) {
        Target target = replace.New();
        boolean local = target.Path().startsWith(".");
        String to = local ? quoted(work.resolveSibling(target.Path()).normalize()) : target.text();
        return replace.Old().text() + " => " + to;
    }

    private String text(Set<Path> modules, List<String> replaces) {
        StringBuilder text = new StringBuilder();
        text.append("go ")
                .append(request.program().goVersion().replaceFirst("^go", "").split("[ -]")[0]);
        text.append("\n\nuse (\n");
        modules.forEach(folder -> text.append('\t').append(quoted(folder)).append('\n'));
        text.append("\t./gen\n\t./rt\n)\n");
        replaces.forEach(replace -> text.append("\nreplace ").append(replace).append('\n'));
        return text.toString();
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\") + '"';
    }

    private static String debugFile(List<String> debug) {
        StringBuilder text = new StringBuilder("// Code generated by gopy-maven-plugin. DO NOT EDIT.\n\n");
        debug.forEach(setting -> text.append("//go:debug ").append(setting).append('\n'));
        return text.append(debug.isEmpty() ? "" : "\n").append("package main\n").toString();
    }

    private Edited edited(Path folder, String kind, Path file) {
        return GSON.fromJson(go(folder, kind, "edit", "-json", file.toString()), Edited.class);
    }

    private String go(Path folder, String... words) {
        List<String> all = new ArrayList<>(List.of(request.go().toString()));
        all.addAll(List.of(words));
        Outcome outcome = Command.of(folder, all.toArray(String[]::new)).run();
        if (!outcome.succeeded()) {
            throw new GopyException("go " + String.join(" ", words) + " failed in " + folder + ": "
                    + outcome.stderr().strip() + ".");
        }
        return outcome.stdout().strip();
    }

    private void write(String name, String text) throws IOException {
        Path file = request.goDirectory().resolve(name);
        if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
