package io.gopy.core.wheel.elf;

import java.util.List;

/**
 * What an ELF shared library states about where it can be loaded.
 *
 * @param machine as Python's platform tags name it: {@code x86_64}, {@code aarch64}, {@code i686}…
 * @param needed names of the libraries it is linked with ({@code DT_NEEDED}), as {@code libc.so.6}
 * @param versions symbol versions it asks of them ({@code .gnu.version_r}), as {@code GLIBC_2.34}
 */
public record ElfLibrary(String machine, List<String> needed, List<String> versions) {
    public ElfLibrary {
        needed = List.copyOf(needed);
        versions = List.copyOf(versions);
    }
}
