package io.gopy.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.publish.PublishResult.Outcome;
import io.gopy.core.publish.PublishResult.Published;
import io.gopy.core.tools.Command;
import io.gopy.core.tools.Pythons;
import io.gopy.core.tools.Server;
import io.gopy.core.wheel.WheelWriter;
import io.gopy.core.wheel.Wheels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real servers on loopback, and pip as their reader: a pypiserver with passwords, and a static index
 * behind {@code python -m http.server}. Needs gcc and the Pythons that {@link Pythons} names.
 */
class ServedIndexTest {
    private static final Credentials ADA = new Credentials("ada", "s3cret");

    @TempDir
    Path folder;

    private Path wheel;

    @BeforeEach
    void write() throws IOException {
        wheel = WheelWriter.write(Wheels.request(folder, "1.0"));
    }

    @Test
    void a_pypiserver_takes_the_wheel_and_pip_installs_it() throws IOException {
        try (Server server = pypiserver()) {
            assertThat(publish(server.address(), ADA).outcome()).isEqualTo(Outcome.UPLOADED);
            assertThat(publish(server.address(), ADA).outcome()).isEqualTo(Outcome.ALREADY_THERE);
            String index = server.address().replace("//", "//ada:s3cret@") + "simple/";
            install(Pythons.tool("python"), index);
            install(Pythons.find("2.7"), index);
            install(Pythons.find("3.6"), index);
        }
    }

    @Test
    void a_pypiserver_refuses_a_wrong_password_a_wrong_address_and_other_bytes() throws IOException {
        try (Server server = pypiserver()) {
            assertThatThrownBy(() -> publish(server.address(), new Credentials("ada", "wr0ng")))
                    .hasMessageContaining("does not let user \"ada\" in")
                    .hasMessageNotContaining("wr0ng");
            assertThatThrownBy(() -> publish(server.address() + "nowhere/", ADA))
                    .hasMessageContaining("takes no uploads")
                    .hasMessageContaining("gopy.repositoryUrl");
            publish(server.address(), ADA);
            Path other = folder.resolve("python/greeter/more.py");
            Files.writeString(other, "more = 1\n");
            wheel = WheelWriter.write(Wheels.request(folder, "1.0"));
            assertThatThrownBy(() -> publish(server.address(), ADA)).hasMessageContaining("with other bytes");
        }
    }

    @Test
    void pip_installs_from_a_static_index() throws IOException {
        Path root = folder.resolve("static index");
        publish(root.toUri().toString(), ADA);
        install(Pythons.tool("python"), root.toUri().toString());
        String python = Pythons.tool("python").toString();
        try (Server server = Server.start(
                root, port -> List.of(python, "-m", "http.server", "--bind", "127.0.0.1", Integer.toString(port)))) {
            install(Pythons.tool("python"), server.address());
            install(Pythons.find("2.7"), server.address());
        }
    }

    private Server pypiserver() throws IOException {
        Path packages = Files.createDirectories(folder.resolve("packages"));
        Path passwords = folder.resolve(".htpasswd");
        Files.writeString(passwords, "ada:{SHA}" + sha1("s3cret") + "\n");
        return Server.start(
                folder,
                port -> List.of(
                        Pythons.tool("pypi-server").toString(),
                        "run",
                        "-p",
                        Integer.toString(port),
                        "-i",
                        "127.0.0.1",
                        "--disable-fallback",
                        "-P",
                        passwords.toString(),
                        "-a",
                        "update,download",
                        packages.toString()));
    }

    /** One of the forms of htpasswd. */
    private static String sha1(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Published publish(String url, Credentials credentials) {
        PublishRequest request = new PublishRequest(List.of(wheel), url, "", Optional.of(credentials), false);
        return Publisher.publish(request).wheels().get(0);
    }

    private void install(Path python, String index) throws IOException {
        Path target = Files.createTempDirectory(folder, "target");
        List<String> command = new ArrayList<>(List.of(python.toString(), "-m", "pip", "install", "-q"));
        command.addAll(List.of("--disable-pip-version-check", "--no-cache-dir", "--index-url", index));
        command.addAll(List.of("--target", target.toString(), "greeter"));
        Command.run(folder, command);
        assertThat(Command.run(
                        folder,
                        Map.of("PYTHONPATH", target.toString()),
                        List.of(python.toString(), "-c", "import greeter; print(greeter.seven())")))
                .isEqualToIgnoringNewLines("7");
    }
}
