package io.gopy.core.inspect;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where programs keep what can be made again: the operating system's own place, or {@code GOPY_CACHE}. */
final class CacheFolder {
    private CacheFolder() {}

    static Path path() {
        return path(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    /** The folder by the environment, the name of the operating system and the user's home. */
    static Path path(Map<String, String> environment, String system, String home) {
        String own = environment.getOrDefault("GOPY_CACHE", "");
        if (!own.isEmpty()) {
            return Path.of(own).toAbsolutePath();
        }
        String os = system.toLowerCase(Locale.ROOT);
        String fallback =
                os.startsWith("mac") ? "Library/Caches" : os.startsWith("windows") ? "AppData/Local" : ".cache";
        String variable = os.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME";
        return Stream.of(environment.getOrDefault(variable, ""))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .findFirst()
                .orElse(Path.of(home, fallback))
                .resolve("gopy");
    }
}
