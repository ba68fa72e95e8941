package io.gopy.core.compile;

import io.gopy.core.GopyException;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import io.gopy.core.process.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An installed Go that is new enough to build with.
 *
 * @param go its {@code go} program
 * @param version as {@code go1.26.8}
 */
public record GoToolchain(Path go, String version) {
    /** The oldest minor version of Go 1 that gopy builds with; packages may say an older one in go.mod. */
    public static final int OLDEST_MINOR = 24;

    private static final Pattern VERSION = Pattern.compile("go1\\.(\\d+).*");

    /**
     * Looks the toolchain up and asks for its version.
     *
     * @param name {@code gopy.go}: a path, or a name on PATH
     * @throws GopyException if there is none, it does not run, or it is too old
     */
    public static GoToolchain find(String name) {
        Path go = Programs.find(name)
                .orElseThrow(() -> new GopyException("There is no Go: \"" + name + "\" is not on PATH; perhaps you"
                        + " should install Go 1." + OLDEST_MINOR + " or newer, or name its program in gopy.go, as"
                        + " -Dgopy.go=/usr/local/go/bin/go."));
        String version = version(go);
        Matcher matcher = VERSION.matcher(version);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) < OLDEST_MINOR) {
            throw new GopyException(go + " is " + version + ", and gopy needs Go 1." + OLDEST_MINOR + " or newer;"
                    + " perhaps you should update it, or name another one in gopy.go.");
        }
        return new GoToolchain(go, version);
    }

    /** The go line that a go.mod or go.work has for that version: {@code 1.26.8} for {@code go1.26.8}. */
    public static String language(String version) {
        return version.replaceFirst("^go", "").split("[ -]")[0];
    }

    /**
     * What the go command prints, run in a folder.
     *
     * @throws GopyException if it refuses
     */
    public String ask(Path folder, String... words) {
        return ask(folder, Map.of(), words);
    }

    /**
     * The same with some environment variables set.
     *
     * @throws GopyException if it refuses
     */
    public String ask(Path folder, Map<String, String> environment, String... words) {
        List<String> all = new ArrayList<>(List.of(go.toString()));
        all.addAll(List.of(words));
        Outcome outcome = new Command(folder, all, environment, false).run();
        if (!outcome.succeeded()) {
            throw new GopyException("go " + String.join(" ", words) + " failed in " + folder + ": "
                    + outcome.stderr().strip());
        }
        return outcome.stdout().strip();
    }

    private static String version(Path go) {
        Outcome outcome = Command.of(Path.of("").toAbsolutePath(), go.toString(), "env", "GOVERSION")
                .run();
        if (!outcome.succeeded()) {
            throw new GopyException(
                    go + " (gopy.go) does not work: " + outcome.stderr().strip() + ".");
        }
        return outcome.stdout().strip();
    }
}
