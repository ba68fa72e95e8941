package io.gopy.maven;

import io.gopy.core.Gopy;
import io.gopy.core.GopyException;
import io.gopy.core.publish.CredentialSources;
import io.gopy.core.publish.Credentials;
import io.gopy.core.publish.PublishRequest;
import io.gopy.core.publish.PublishResult.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Uploads the wheels to a Python package index, after all that comes before it, and makes sure that
 * the index lists them. A wheel that the index already has with the same bytes is left alone. An
 * address {@code file:FOLDER} writes a static index, for any web server or {@code pip --index-url}.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true, requiresProject = false)
public final class PublishMojo extends AbstractWheelMojo {

    /** Address that takes uploads, as {@code https://index.example.com/legacy/}, or {@code file:} and a folder. */
    @Parameter(property = "gopy.repositoryUrl")
    private String repositoryUrl;

    /** Address that pip reads, as {@code https://index.example.com/simple/}. The default follows the upload address. */
    @Parameter(property = "gopy.indexUrl")
    private String indexUrl;

    /**
     * Id of the server in {@code settings.xml} whose username and password the index is given. Without
     * one, the environment is asked: {@code GOPY_REPOSITORY_USERNAME} and {@code
     * GOPY_REPOSITORY_PASSWORD}, or {@code GOPY_REPOSITORY_TOKEN}; then {@code ~/.pypirc} and {@code ~/.netrc}.
     */
    @Parameter(property = "gopy.serverId")
    private String serverId;

    /** Leaves a wheel alone that the index has with other bytes, instead of failing. */
    @Parameter(property = "gopy.skipExisting", defaultValue = "false")
    private boolean skipExisting;

    /** Skips the upload. */
    @Parameter(property = "gopy.skipPublish", defaultValue = "false")
    private boolean skipPublish;

    private final SettingsDecrypter decrypter;

    /** @param decrypter Maven's own, for encrypted passwords */
    @Inject
    public PublishMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    boolean skipGoal() {
        return skipPublish;
    }

    /** What would keep the upload from succeeding is looked at before anything is built. */
    @Override
    void run() {
        requireAddress();
        Optional<Credentials> credentials = credentials();
        PublishRequest request = new PublishRequest(
                List.copyOf(wheels().values()), repositoryUrl, orEmpty(indexUrl), credentials, skipExisting);
        for (Published published : Gopy.publish(request).wheels()) {
            getLog().info(published.sentence());
        }
    }

    private Optional<Credentials> credentials() {
        Optional<Credentials> server =
                new ServerCredentials(session().getSettings(), decrypter).find(orEmpty(serverId));
        return new CredentialSources(System.getenv(), Path.of(System.getProperty("user.home")))
                .find(server, repositoryUrl);
    }

    private void requireAddress() {
        if (repositoryUrl == null || repositoryUrl.isBlank()) {
            throw new GopyException("Nothing says where to publish: gopy.repositoryUrl is not given; perhaps you"
                    + " should set it to the address that takes uploads, as https://index.example.com/legacy/, or"
                    + " skip the upload by -Dgopy.skipPublish.");
        }
        if (session().isOffline() && !repositoryUrl.startsWith("file:")) {
            throw new GopyException("Maven is offline (-o), so nothing can be published to gopy.repositoryUrl; perhaps"
                    + " you should leave out -o, or skip the upload by -Dgopy.skipPublish.");
        }
    }
}
