package io.gopy.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import io.gopy.core.publish.PublishResult.Outcome;
import io.gopy.core.publish.PublishResult.Published;
import io.gopy.core.wheel.WheelWriter;
import io.gopy.core.wheel.Wheels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {
    private static final Credentials ADA = new Credentials("ada", "s3cret");

    @TempDir
    Path folder;

    private FakeIndex index;
    private Path wheel;

    @BeforeEach
    void start() throws IOException {
        wheel = WheelWriter.write(Wheels.request(folder, "1.0"));
        index = new FakeIndex();
    }

    @AfterEach
    void stop() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "true, false", "false, false"})
    void uploads_once_and_knows_the_file_again(boolean json, boolean hashes) throws IOException {
        index.json = json;
        index.hashes = hashes;
        assertThat(publish().outcome()).isEqualTo(Outcome.UPLOADED);
        assertThat(index.files.get(wheel.getFileName().toString())).isEqualTo(Files.readAllBytes(wheel));
        assertThat(publish().outcome()).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(index.uploads).hasSize(1);
    }

    @Test
    void sends_the_form_that_indexes_expect() {
        publish();
        String form = index.uploads.get(0);
        assertThat(form).startsWith("--gopy").endsWith("--\r\n");
        List.of(
                        "\":action\"\r\n\r\nfile_upload",
                        "\"protocol_version\"\r\n\r\n1",
                        "\"filetype\"\r\n\r\nbdist_wheel",
                        "\"pyversion\"\r\n\r\npy2.py3",
                        "\"metadata_version\"\r\n\r\n2.4",
                        "\"name\"\r\n\r\nGreeter",
                        "\"requires_python\"\r\n\r\n>=2.7",
                        "\"classifiers\"\r\n\r\nProgramming Language",
                        "\"project_urls\"\r\n\r\nHomepage, https://example.com",
                        "\"license_file\"\r\n\r\nLICENSE")
                .forEach(field -> assertThat(form).contains("name=" + field));
    }

    @Test
    void refuses_to_replace_other_bytes() {
        index.files.put(wheel.getFileName().toString(), new byte[] {1, 2, 3});
        failure().hasMessageContaining("with other bytes").hasMessageContaining("raise the version (gopy.version)");
        Published left = publish(true, Optional.of(ADA));
        assertThat(left.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(index.uploads).isEmpty();
    }

    @Test
    void says_what_to_do_about_a_wrong_password_and_tells_it_nobody() {
        index.authorization = "Basic none";
        failure()
                .hasMessageContaining("does not let user \"ada\" in (HTTP 401)")
                .hasMessageContaining("gopy.serverId");
        assertThatThrownBy(() -> publish(false, Optional.empty()))
                .hasMessageContaining("asks for a user and a password (HTTP 401), and none were given")
                .hasMessageContaining("GOPY_REPOSITORY_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({
        "403, does not let user \"ada\" in (HTTP 403)",
        "404, takes no uploads (HTTP 404); perhaps gopy.repositoryUrl is the address that pip reads",
        "413, takes no file as large as greeter-1.0",
        "400, refused greeter-1.0"
    })
    void gives_a_sentence_for_each_refusal(int status, String sentence) {
        index.refusals.add(status);
        failure().hasMessageContaining(sentence);
        assertThat(index.uploads).isEmpty();
    }

    @Test
    void repeats_the_servers_own_words_without_markup() {
        index.refusals.add(400);
        failure().hasMessageContaining("(HTTP 400). It said: Status of the upload: 400");
    }

    @Test
    void tries_again_where_that_may_help() {
        index.refusals.addAll(List.of(503, 429));
        assertThat(publish().outcome()).isEqualTo(Outcome.UPLOADED);
        index.files.clear();
        index.refusals.addAll(List.of(503, 503, 503));
        failure().hasMessageContaining("(HTTP 503)");
    }

    @Test
    void believes_the_index_rather_than_a_lost_answer() {
        index.refusals.add(504);
        index.takesWhileRefusing = true;
        assertThat(publish().outcome()).isEqualTo(Outcome.UPLOADED);
        assertThat(index.uploads).hasSize(1);
    }

    @Test
    void believes_no_upload_that_is_not_listed() {
        index.lists = false;
        failure().hasMessageContaining("but does not list it").hasMessageContaining("gopy.indexUrl");
    }

    @Test
    void follows_no_redirect_of_an_upload_and_none_to_another_host() throws IOException {
        try (FakeIndex other = new FakeIndex()) {
            index.redirect = other.address() + "x?token=1";
            failure()
                    .hasMessageContaining("sends uploads elsewhere (HTTP 302)")
                    .hasMessageContaining("set gopy.repositoryUrl to " + other.address() + "x,");
            assertThat(other.authorizations).isEmpty();
        }
    }

    @Test
    void names_an_address_that_nobody_answers_at() {
        String address = index.address();
        index.close();
        failure().hasMessageContaining(address + " cannot be reached; check gopy.repositoryUrl");
    }

    @Test
    void sends_no_password_in_the_clear() {
        PublishRequest request =
                new PublishRequest(List.of(wheel), "http://pypi.example.com/", "", Optional.of(ADA), false);
        assertThatThrownBy(() -> Publisher.publish(request))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("plain http would show the password of user \"ada\"");
    }

    @ParameterizedTest
    @CsvSource({"'', is empty", "pypi.example.com, no address of a package index", "ftp://u:s3cret@x/, ftp://x/"})
    void refuses_what_is_no_address(String url, String words) {
        PublishRequest request = new PublishRequest(List.of(wheel), url, "", Optional.empty(), false);
        assertThatThrownBy(() -> Publisher.publish(request))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.repositoryUrl")
                .hasMessageContaining(words)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void refuses_what_is_no_wheel() throws IOException {
        Path other = Files.writeString(folder.resolve("x-1-py3-none-any.whl"), "no zip");
        PublishRequest request = new PublishRequest(List.of(other), index.address(), "", Optional.empty(), false);
        assertThatThrownBy(() -> Publisher.publish(request)).hasMessageContaining("cannot be published as a wheel");
    }

    private Published publish() {
        return publish(false, Optional.of(ADA));
    }

    private Published publish(boolean skipExisting, Optional<Credentials> credentials) {
        PublishRequest request = new PublishRequest(List.of(wheel), index.address(), "", credentials, skipExisting);
        return Publisher.publish(request).wheels().get(0);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> failure() {
        return assertThatThrownBy(this::publish)
                .isInstanceOf(GopyException.class)
                .hasMessageNotContaining(ADA.password())
                .hasMessageNotContaining(ADA.basic());
    }
}
