package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import io.gopy.core.wheel.elf.ElfLibrary;
import io.gopy.core.wheel.elf.ElfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTagTest {
    @TempDir
    Path folder;

    @Test
    void reads_needs_and_symbol_versions_of_a_library_of_the_c_compiler() throws IOException {
        Path library =
                Libraries.gcc(folder.resolve("x.so"), "#include <stdlib.h>\nint f(void) { return abs(rand()); }");
        ElfLibrary elf = ElfReader.read(Files.readAllBytes(library)).orElseThrow();
        assertThat(elf.needed()).containsExactly("libc.so.6");
        assertThat(elf.versions()).isNotEmpty().allMatch(version -> version.startsWith("GLIBC_2."));
        assertThat(PlatformTag.of(library, false).tags())
                .containsExactly("manylinux2014_" + elf.machine(), "manylinux_2_17_" + elf.machine());
    }

    @Test
    void gives_the_plain_tag_to_a_library_that_needs_more_than_every_linux_has() throws IOException {
        Path other = Libraries.gcc(folder.resolve("libother.so"), "int g(void) { return 1; }");
        Path library = Libraries.gcc(
                folder.resolve("x.so"),
                "int g(void); int f(void) { return g(); }",
                other.toString(),
                "-Wl,--no-as-needed");
        assertThat(PlatformTag.of(library, false).toString())
                .startsWith("linux_")
                .doesNotContain("manylinux");
    }

    @Test
    void takes_the_newest_symbol_version() {
        assertThat(tags(false, "GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.4", "GLIBC_PRIVATE"))
                .containsExactly("manylinux_2_34_x86_64");
        assertThat(tags(true, "GLIBC_2.34")).containsExactly("linux_x86_64", "manylinux_2_34_x86_64");
        assertThat(tags(false, "GLIBC_2.3", "GLIBCXX_3.4.29")).containsExactly("manylinux_2_34_x86_64");
        assertThat(tags(false, "GLIBCXX_3.4.99")).containsExactly("linux_x86_64");
    }

    @Test
    void refuses_musl_with_the_reason() {
        for (String name : List.of("libc.musl-x86_64.so.1", "libc.so")) {
            assertThatThrownBy(() -> new Manylinux(new ElfLibrary("x86_64", List.of(name), List.of()), "libx.so"))
                    .isInstanceOf(GopyException.class)
                    .hasMessageContaining("libx.so is linked with musl")
                    .hasMessageContaining("gopy.cc");
        }
    }

    @Test
    void names_macos_by_its_oldest_version_that_pip_can_name() throws IOException {
        assertThat(of(Libraries.macho(0x0100000c, 12, 0))).isEqualTo("macosx_12_0_arm64");
        assertThat(of(Libraries.macho(0x0100000c, 12, 3))).isEqualTo("macosx_13_0_arm64");
        assertThat(of(Libraries.macho(0x01000007, 10, 15))).isEqualTo("macosx_10_15_x86_64");
    }

    @Test
    void names_windows_by_the_machine() throws IOException {
        assertThat(of(Libraries.pe(0x8664))).isEqualTo("win_amd64");
        assertThat(of(Libraries.pe(0xaa64))).isEqualTo("win_arm64");
        assertThat(of(Libraries.pe(0x14c))).isEqualTo("win32");
    }

    @Test
    void refuses_what_is_no_library() {
        assertThatThrownBy(() -> of("#!/bin/sh".getBytes())).hasMessageContaining("x.bin is no ELF, Mach-O or PE");
        assertThatThrownBy(() -> PlatformTag.of(folder.resolve("none"), true)).hasMessageContaining("cannot be read");
        byte[] cut = Arrays.copyOf(Libraries.pe(0x8664), 100);
        assertThatThrownBy(() -> of(cut)).isInstanceOf(GopyException.class).hasMessageContaining("is cut short");
    }

    private List<String> tags(boolean linuxTag, String... versions) {
        ElfLibrary library = new ElfLibrary("x86_64", List.of("libc.so.6", "libstdc++.so.6"), List.of(versions));
        return new PlatformTag(new Manylinux(library, "x.so").tags(linuxTag)).tags();
    }

    private String of(byte[] bytes) throws IOException {
        Path file = folder.resolve("x.bin");
        Files.write(file, bytes);
        return PlatformTag.of(file, false).toString();
    }
}
