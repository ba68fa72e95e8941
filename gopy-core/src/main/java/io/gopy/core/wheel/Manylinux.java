package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import io.gopy.core.wheel.elf.ElfLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which Linux systems load a library (PEP 600): those with the glibc of its newest symbol
 * version, if it needs nothing but what every Linux has. A library with other needs gets the plain tag,
 * which promises nothing.
 */
final class Manylinux {
    /** Oldest glibc that is worth a tag: every Linux that Go itself supports has it. */
    private static final int FLOOR = 17;

    /** The libraries that PEP 513 and its successors let a wheel expect, without version. */
    private static final Set<String> EVERYWHERE = Set.of(
            "libc.so.6",
            "libm.so.6",
            "libdl.so.2",
            "librt.so.1",
            "libpthread.so.0",
            "libresolv.so.2",
            "libutil.so.1",
            "libnsl.so.1",
            "libgcc_s.so.1",
            "libstdc++.so.6",
            "libz.so.1",
            "libatomic.so.1");

    /** The first glibc minor version whose distributions bring this libstdc++ (GLIBCXX_3.4.x). */
    private static final NavigableMap<Integer, Integer> LIBSTDCXX =
            new TreeMap<>(Map.of(19, 17, 22, 24, 24, 28, 28, 31, 29, 34, 30, 35, 33, 39));

    private static final Pattern GLIBC = Pattern.compile("GLIBC_2\\.(\\d+)(?:\\.\\d+)?");
    private static final Pattern GLIBCXX = Pattern.compile("GLIBCXX_3\\.4\\.(\\d+)");

    private final ElfLibrary library;

    /** @throws GopyException if the library is linked with musl */
    Manylinux(ElfLibrary library, String file) {
        this.library = library;
        if (library.needed().stream().anyMatch(Manylinux::musl)) {
            throw new GopyException(file + " is linked with musl, and musl cannot load a Go library with dlopen"
                    + " (its thread-local storage is of the initial-exec kind), so no Python could use the wheel;"
                    + " perhaps you should build for glibc, by gopy.cc and gopy.platforms.");
        }
    }

    List<String> tags(boolean linuxTag) {
        String plain = "linux_" + library.machine();
        Optional<Integer> glibc = glibc();
        if (glibc.isEmpty()) {
            return List.of(plain);
        }
        List<String> tags = new ArrayList<>();
        tags.add("manylinux_2_" + glibc.get() + "_" + library.machine());
        if (glibc.get() == FLOOR && !library.machine().equals("riscv64")) {
            tags.add("manylinux2014_" + library.machine());
        }
        if (linuxTag) {
            tags.add(plain);
        }
        return tags;
    }

    /** Minor version of the oldest glibc 2 that will do; empty if a library is needed that not all have. */
    private Optional<Integer> glibc() {
        Predicate<String> known = name -> EVERYWHERE.contains(name) || name.startsWith("ld-linux");
        if (!library.needed().stream().allMatch(known)) {
            return Optional.empty();
        }
        int newest = Math.max(FLOOR, highest(GLIBC));
        int libstdcxx = highest(GLIBCXX);
        return Optional.ofNullable(LIBSTDCXX.ceilingEntry(libstdcxx)).map(entry -> Math.max(newest, entry.getValue()));
    }

    private int highest(Pattern pattern) {
        return library.versions().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(0);
    }

    private static boolean musl(String name) {
        return name.startsWith("libc.musl-") || name.startsWith("ld-musl-") || name.equals("libc.so");
    }
}
