package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.0-SNAPSHOT, 1.0.dev0",
        "1.2.0-rc-1-SNAPSHOT, 1.2.0rc1.dev0",
        "1.2.0-20260131.120000-3, 1.2.0.dev20260131120000",
        "1.2.0-rc-1, 1.2.0rc1",
        "1.2.0-RC1, 1.2.0rc1",
        "1.2.0.CR2, 1.2.0rc2",
        "1.2.0-M1, 1.2.0a1",
        "1.2.0-alpha-1, 1.2.0a1",
        "1.2.0-beta, 1.2.0b0",
        "1.2.0.Final, 1.2.0",
        "1.2.0-GA, 1.2.0",
        "1.2.0-SP2, 1.2.0.post2",
        "1.2.0-3, 1.2.0.post3",
        "v1.2.3, 1.2.3",
        "0, 0",
        "01.002, 1.2",
        "1!2.0, 1!2.0",
        "1.0a1.post2.dev3+Build-7, 1.0a1.post2.dev3+build.7",
        "2026.11.25, 2026.11.25"
    })
    void says_in_pythons_terms_what_maven_says(String maven, String python) {
        assertThat(Version.parse(maven).text()).isEqualTo(python);
    }

    @ParameterizedTest
    @CsvSource({"1.0.dev0", "1.0a1", "1.0.post2", "1!1.0rc1.post2.dev3+a.b"})
    void keeps_the_normal_form(String version) {
        assertThat(Version.parse(version).text()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "final", "1.0-jre", "1.0-SNAPSHOT-SNAPSHOT", "1..0", "${revision}", "1.0 2"})
    void refuses_what_has_no_python_form(String version) {
        assertThatThrownBy(() -> Version.parse(version))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("\"" + version + "\"")
                .hasMessageContaining("gopy.version");
    }
}
