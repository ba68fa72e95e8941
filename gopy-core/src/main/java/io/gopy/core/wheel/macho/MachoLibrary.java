package io.gopy.core.wheel.macho;

/**
 * What a Mach-O library states about where it can be loaded.
 *
 * @param machine as Python's platform tags name it: {@code x86_64} or {@code arm64}
 * @param major major version of the oldest macOS that loads it
 * @param minor minor version of the same
 */
public record MachoLibrary(String machine, int major, int minor) {}
