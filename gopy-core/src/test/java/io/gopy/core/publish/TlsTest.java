package io.gopy.core.publish;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.gopy.core.GopyException;
import io.gopy.core.tools.Command;
import io.gopy.core.wheel.WheelWriter;
import io.gopy.core.wheel.Wheels;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    @Test
    void says_what_to_do_about_a_certificate_that_java_does_not_know() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        try (FakeIndex index = new FakeIndex(server)) {
            String address = index.address().replace("http:", "https:");
            Path wheel = WheelWriter.write(Wheels.request(folder, "1.0"));
            PublishRequest request = new PublishRequest(List.of(wheel), address, "", Optional.empty(), false);
            assertThatThrownBy(() -> Publisher.publish(request))
                    .isInstanceOf(GopyException.class)
                    .hasMessageContaining(address + " does not prove who it is")
                    .hasMessageContaining("-Djavax.net.ssl.trustStore=FILE");
        }
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Command.run(
                folder,
                List.of(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "x",
                        "-dname",
                        "CN=127.0.0.1",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString()));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            keys.load(content, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
