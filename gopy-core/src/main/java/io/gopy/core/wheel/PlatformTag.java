package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import io.gopy.core.wheel.elf.ElfReader;
import io.gopy.core.wheel.macho.MachoReader;
import io.gopy.core.wheel.pe.PeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a wheel can be installed (PEP 425, PEP 600), computed from its library:
 *
 * <pre>
 * linux_x86_64.manylinux_2_34_x86_64     needs glibc 2.34; the plain tag is for old pips
 * manylinux2014_x86_64.manylinux_2_17_x86_64
 * macosx_12_0_arm64
 * win_amd64
 * </pre>
 *
 * @param tags the platforms, sorted; never empty
 */
public record PlatformTag(List<String> tags) {
    public PlatformTag {
        tags = tags.stream().sorted().toList();
    }

    /**
     * Reads the library and names its platforms.
     *
     * @param linuxTag add {@code linux_ARCH} to a manylinux tag
     * @throws GopyException if it cannot be read, or is for a platform that wheels cannot name
     */
    public static PlatformTag of(Path library, boolean linuxTag) {
        byte[] bytes = read(library);
        try {
            return linux(bytes, library, linuxTag)
                    .or(() -> macos(bytes))
                    .or(() -> windows(bytes))
                    .orElseThrow(() -> new GopyException(library.getFileName()
                            + " is no ELF, Mach-O or PE library of a platform that gopy knows; perhaps gopy.cc"
                            + " or gopy.platforms names a wrong target."));
        } catch (IndexOutOfBoundsException e) {
            throw new GopyException(
                    library + " is cut short, as after a full disk; run mvn clean and build it again.", e);
        }
    }

    /** The tags as they stand in a file name. */
    @Override
    public String toString() {
        return String.join(".", tags);
    }

    private static Optional<PlatformTag> linux(byte[] bytes, Path library, boolean linuxTag) {
        return ElfReader.read(bytes)
                .map(elf ->
                        new PlatformTag(new Manylinux(elf, library.getFileName().toString()).tags(linuxTag)));
    }

    /** From macOS 11 on pip knows whole major versions only: 12.3 has to become 13.0. */
    private static Optional<PlatformTag> macos(byte[] bytes) {
        return MachoReader.read(bytes).map(macho -> {
            boolean whole = macho.major() >= 11;
            int major = whole && macho.minor() > 0 ? macho.major() + 1 : macho.major();
            int minor = whole ? 0 : macho.minor();
            return new PlatformTag(List.of("macosx_" + major + "_" + minor + "_" + macho.machine()));
        });
    }

    private static Optional<PlatformTag> windows(byte[] bytes) {
        return PeReader.machine(bytes).map(machine -> new PlatformTag(List.of("win" + machine)));
    }

    private static byte[] read(Path library) {
        try {
            return Files.readAllBytes(library);
        } catch (IOException e) {
            throw new GopyException("The library " + library + " cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
