package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import io.gopy.core.publish.Credentials;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;

@MojoTest
class ServerCredentialsTest {
    private static final String SECURITY = "settings.security";

    /** What Maven itself locks the master password with. */
    private static final String MASTER_KEY = "settings.security";

    @TempDir
    Path folder;

    @Inject
    private SettingsDecrypter decrypter;

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty(SECURITY);
    }

    @Test
    void readsAPlainPassword() {
        server("ada", "secret");
        assertThat(find("index")).isEqualTo(new Credentials("ada", "secret"));
    }

    @Test
    void takesAPasswordAloneAsAToken() {
        server(null, "token-1");
        assertThat(find("index")).isEqualTo(Credentials.token("token-1"));
    }

    @Test
    void decryptsAPassword() throws Exception {
        DefaultPlexusCipher cipher = new DefaultPlexusCipher();
        System.setProperty(SECURITY, masterPassword(cipher.encryptAndDecorate("master", MASTER_KEY)));
        server("ada", cipher.encryptAndDecorate("secret", "master"));
        assertThat(find("index")).isEqualTo(new Credentials("ada", "secret"));
    }

    @Test
    void refusesACipherTextThatCannotBeDecrypted() throws Exception {
        System.setProperty(SECURITY, folder.resolve("absent.xml").toString());
        String cipherText = new DefaultPlexusCipher().encryptAndDecorate("secret", "master");
        server("ada", cipherText);
        assertThatThrownBy(() -> find("index"))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("The password of server \"index\" (gopy.serverId) in settings.xml cannot be")
                .hasMessageContaining("settings-security.xml")
                .hasMessageNotContaining(cipherText);
    }

    @Test
    void saysThatTheServerOrItsPasswordIsAbsent() {
        assertThatThrownBy(() -> find("index")).hasMessageContaining("settings.xml has no server of that id");
        server("ada", null);
        assertThatThrownBy(() -> find("index")).hasMessageContaining("has no password");
    }

    @Test
    void leavesItToOthersWhereNoServerIsNamed() {
        assertThat(new ServerCredentials(settings, decrypter).find("")).isEmpty();
    }

    private Credentials find(String id) {
        return new ServerCredentials(settings, decrypter).find(id).orElseThrow();
    }

    private void server(String user, String password) {
        Server server = new Server();
        server.setId("index");
        server.setUsername(user);
        server.setPassword(password);
        settings.addServer(server);
    }

    private String masterPassword(String encrypted) throws Exception {
        Path file = folder.resolve("settings-security.xml");
        Files.writeString(file, "<settingsSecurity><master>" + encrypted + "</master></settingsSecurity>");
        return file.toString();
    }
}
