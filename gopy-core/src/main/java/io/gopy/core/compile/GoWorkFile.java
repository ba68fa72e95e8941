package io.gopy.core.compile;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A {@code go.work} that joins modules, with what a {@code go.work} of the user's own joins already.
 *
 * <p>Sample:
 *
 * <pre>{@code
 * go 1.26.8
 *
 * use (
 *     "/home/me/greeter"
 *     ./gen
 * )
 *
 * replace example.com/polite => "/home/me/polite"
 * }</pre>
 *
 * @param modules the modules' folders, absolute
 * @param replaces {@code replace} directives of the user's own workspace
 */
public record GoWorkFile(Set<Path> modules, List<String> replaces) {
    private static final Gson GSON = new Gson();

    /** What {@code go work edit -json} tells. */
    private record Edited(List<Use> Use, List<Replace> Replace) {
        @Override
        public List<Use> Use() {
            return Objects.requireNonNullElse(Use, List.of());
        }

        @Override
        public List<Replace> Replace() {
            return Objects.requireNonNullElse(Replace, List.of());
        }
    }

    private record Use(String DiskPath) {}

    private record Replace(Target Old, Target New) {}

    private record Target(String Path, String Version) {
        String text() {
            return Version == null ? Path : Path + " " + Version;
        }
    }

    /**
     * Joins modules.
     *
     * @param go the go command
     * @param users folders of the user's modules
     * @param others folders of modules that gopy made
     */
    public static GoWorkFile of(GoToolchain go, List<Path> users, List<Path> others) {
        GoWorkFile file = new GoWorkFile(new LinkedHashSet<>(users), new ArrayList<>());
        users.forEach(folder -> file.addUsers(go, folder));
        file.modules.addAll(others);
        return file;
    }

    /** Adds what the workspace of that folder joins, if there is one. */
    private void addUsers(GoToolchain go, Path folder) {
        String work = go.ask(folder, "env", "GOWORK");
        if (work.isEmpty() || work.equals("off")) {
            return;
        }
        Path file = Path.of(work);
        Edited edited = GSON.fromJson(go.ask(folder, "work", "edit", "-json", work), Edited.class);
        edited.Use()
                .forEach(use -> modules.add(file.resolveSibling(use.DiskPath()).normalize()));
        edited.Replace().stream()
                .map(r -> replace(r, file))
                .filter(r -> !replaces.contains(r))
                .forEach(replaces::add);
    }

    private static String replace(Replace replace, Path work) {
        Target target = replace.New();
        boolean local = target.Path().startsWith(".");
        String to = local ? quoted(work.resolveSibling(target.Path()).normalize()) : target.text();
        return replace.Old().text() + " => " + to;
    }

    /**
     * The file's text.
     *
     * @param goVersion version of the toolchain, as {@code go1.26.8}: no older than any module's
     * @param relative further folders, as they stand in the file
     */
    public String text(String goVersion, String... relative) {
        StringBuilder text = new StringBuilder();
        text.append("go ").append(GoToolchain.language(goVersion)).append("\n\nuse (\n");
        modules.forEach(folder -> text.append('\t').append(quoted(folder)).append('\n'));
        for (String folder : relative) {
            text.append('\t').append(folder).append('\n');
        }
        text.append(")\n");
        replaces.forEach(replace -> text.append("\nreplace ").append(replace).append('\n'));
        return text.toString();
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\") + '"';
    }
}
