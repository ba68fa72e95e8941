package io.gopy.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialSourcesTest {
    private static final String URL = "https://pypi.example.com/team/";

    @TempDir
    Path home;

    @Test
    void prefers_what_was_given_then_the_address_then_the_environment() {
        Map<String, String> environment =
                Map.of("GOPY_REPOSITORY_USERNAME", "ada", "GOPY_REPOSITORY_PASSWORD", "a", "TWINE_PASSWORD", "t");
        Credentials given = new Credentials("maven", "m");
        assertThat(new CredentialSources(environment, home).find(Optional.of(given), URL))
                .contains(given);
        assertThat(new CredentialSources(environment, home).find(Optional.empty(), "https://u:p@pypi.example.com/"))
                .contains(new Credentials("u", "p"));
        assertThat(find(environment)).contains(new Credentials("ada", "a"));
        assertThat(find(Map.of("TWINE_PASSWORD", "t"))).contains(new Credentials("__token__", "t"));
        assertThat(find(Map.of("GOPY_REPOSITORY_TOKEN", "k"))).contains(Credentials.token("k"));
        assertThat(find(Map.of())).isEmpty();
    }

    @Test
    void demands_a_password_with_a_user() {
        assertThatThrownBy(() -> find(Map.of("GOPY_REPOSITORY_USERNAME", "ada")))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("GOPY_REPOSITORY_PASSWORD is not");
    }

    @Test
    void reads_pypirc_by_address() throws IOException {
        Files.writeString(
                home.resolve(".pypirc"),
                "[distutils]\nindex-servers = team\n[other]\nrepository = https://x/\npassword = no\n"
                        + "[team]\nrepository: x\nrepository = https://pypi.example.com/team\nusername = ada\n# c = d\npassword = a=b\n");
        assertThat(find(Map.of())).contains(new Credentials("ada", "a=b"));
    }

    @Test
    void reads_netrc_by_host() throws IOException {
        Files.writeString(
                home.resolve(".netrc"),
                "machine other login x password y\n# machine pypi.example.com login no password no\n"
                        + "machine pypi.example.com\n  login ada\n  password s3cret\ndefault login x password y\n");
        assertThat(find(Map.of())).contains(new Credentials("ada", "s3cret"));
    }

    @Test
    void keep_the_secret_to_themselves() {
        assertThat(new Credentials("ada", "s3cret").toString()).isEqualTo("user \"ada\"");
        assertThat(Credentials.token("s3cret").toString()).isEqualTo("a token");
    }

    private Optional<Credentials> find(Map<String, String> environment) {
        return new CredentialSources(environment, home).find(Optional.empty(), URL);
    }
}
