package io.gopy.maven;

import io.gopy.core.GopyException;
import io.gopy.core.publish.Credentials;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/**
 * The credentials of a {@code <server>} in Maven's settings, decrypted where they are encrypted:
 *
 * <pre>{@code
 * <server>
 *   <id>company-index</id>
 *   <username>ada</username>
 *   <password>{COQLCE6DU6GtcS5P=}</password>
 * </server>
 * }</pre>
 */
final class ServerCredentials {
    private final Settings settings;
    private final SettingsDecrypter decrypter;

    ServerCredentials(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /**
     * @param serverId {@code gopy.serverId}; empty: no server is meant
     * @throws GopyException if the settings have no such server, or its password cannot be decrypted
     */
    Optional<Credentials> find(String serverId) {
        if (serverId.isEmpty()) {
            return Optional.empty();
        }
        Server server = settings.getServer(serverId);
        if (server == null) {
            throw new GopyException("gopy.serverId is \"" + serverId + "\", but settings.xml has no server of that id;"
                    + " perhaps you should add one, with username and password, to ~/.m2/settings.xml.");
        }
        return Optional.of(credentials(decrypt(server)));
    }

    private static Credentials credentials(Server server) {
        String password = server.getPassword();
        if (password == null || password.isEmpty()) {
            throw new GopyException("The server \"" + server.getId() + "\" (gopy.serverId) in settings.xml has no"
                    + " password; perhaps you should add one, or put the index's token in its place.");
        }
        String user = server.getUsername();
        return user == null || user.isEmpty() ? Credentials.token(password) : new Credentials(user, password);
    }

    /** Maven gives the cipher text back as the password when it cannot decrypt; only the problems tell. */
    private Server decrypt(Server server) {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            throw new GopyException(
                    "The password of server \"" + server.getId() + "\" (gopy.serverId) in settings.xml cannot be"
                            + " decrypted; perhaps you should create ~/.m2/settings-security.xml with its master"
                            + " password, or encrypt the password anew by mvn --encrypt-password.",
                    problem.getException());
        }
        return result.getServer();
    }
}
