package io.gopy.core.compile;

import io.gopy.core.GopyException;
import java.util.Locale;

/**
 * A target that a library is built for, by gopy's name for it ({@code gopy.platforms}).
 *
 * @param name as {@code linux-x86_64}, {@code windows-x86_64}, {@code macos-aarch64}
 * @param goos as Go names the operating system
 * @param goarch as Go names the architecture
 */
public record Platform(String name, String goos, String goarch) {

    /** The machine that runs this. */
    public static Platform host() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("linux")
                ? "linux"
                : os.startsWith("mac") ? "macos" : os.startsWith("windows") ? "windows" : os;
        return parse(system + "-" + System.getProperty("os.arch"));
    }

    /**
     * The platform of that name.
     *
     * @throws GopyException if gopy does not know it
     */
    public static Platform parse(String name) {
        int dash = name.indexOf('-');
        String system = dash < 0 ? name : name.substring(0, dash);
        String machine = dash < 0 ? "" : name.substring(dash + 1);
        String goos = switch (system) {
            case "linux", "windows" -> system;
            case "macos" -> "darwin";
            default -> throw unknown(name);
        };
        String goarch = switch (machine) {
            case "x86_64", "amd64" -> "amd64";
            case "aarch64", "arm64" -> "arm64";
            case "i686", "x86" -> "386";
            case "armv7l" -> "arm";
            case "ppc64le", "s390x", "riscv64" -> machine;
            default -> throw unknown(name);
        };
        String canonical = goarch.equals("amd64")
                ? "x86_64"
                : goarch.equals("arm64") ? "aarch64" : goarch.equals("386") ? "i686" : machine;
        return new Platform(system + "-" + canonical, goos, goarch);
    }

    /** What a shared library's file name ends with there: {@code .so}, {@code .dll} or {@code .dylib}. */
    public String librarySuffix() {
        return switch (goos) {
            case "windows" -> ".dll";
            case "darwin" -> ".dylib";
            default -> ".so";
        };
    }

    private static GopyException unknown(String name) {
        return new GopyException("gopy.platforms names \"" + name + "\", which gopy does not know; perhaps you meant"
                + " linux-x86_64, linux-aarch64, windows-x86_64, macos-x86_64 or macos-aarch64.");
    }
}
