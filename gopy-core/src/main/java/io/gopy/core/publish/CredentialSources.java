package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where credentials come from, the first that has some: what the caller was given (Maven's {@code
 * settings.xml}), the address itself, the environment, {@code ~/.pypirc}, {@code ~/.netrc}.
 *
 * <pre>
 * GOPY_REPOSITORY_TOKEN
 * GOPY_REPOSITORY_USERNAME  GOPY_REPOSITORY_PASSWORD
 * TWINE_USERNAME            TWINE_PASSWORD
 * </pre>
 */
public final class CredentialSources {
    private final Map<String, String> environment;
    private final Path home;

    /**
     * @param environment variables
     * @param home folder that may hold {@code .pypirc} and {@code .netrc}
     */
    public CredentialSources(Map<String, String> environment, Path home) {
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /**
     * Finds the credentials for an address.
     *
     * @param given comes before all others
     * @param repositoryUrl {@code gopy.repositoryUrl}
     * @throws GopyException for a user without a password
     */
    public Optional<Credentials> find(Optional<Credentials> given, String repositoryUrl) {
        URI uri = Address.parse("gopy.repositoryUrl", repositoryUrl);
        return given.or(() -> Address.credentials(uri))
                .or(this::token)
                .or(() -> pair("GOPY_REPOSITORY_USERNAME", "GOPY_REPOSITORY_PASSWORD"))
                .or(() -> pair("TWINE_USERNAME", "TWINE_PASSWORD"))
                .or(() -> Pypirc.find(home.resolve(".pypirc"), uri))
                .or(() -> uri.getHost() == null ? Optional.empty() : Netrc.find(home.resolve(".netrc"), uri.getHost()));
    }

    private Optional<Credentials> token() {
        return Optional.ofNullable(environment.get("GOPY_REPOSITORY_TOKEN"))
                .filter(token -> !token.isBlank())
                .map(Credentials::token);
    }

    private Optional<Credentials> pair(String userVariable, String passwordVariable) {
        String user = environment.getOrDefault(userVariable, "");
        String password = environment.getOrDefault(passwordVariable, "");
        if (user.isEmpty()) {
            return password.isEmpty() ? Optional.empty() : Optional.of(Credentials.token(password));
        }
        if (password.isEmpty()) {
            throw new GopyException("The environment variable " + userVariable + " is set and " + passwordVariable
                    + " is not; set both, or GOPY_REPOSITORY_TOKEN alone.");
        }
        return Optional.of(new Credentials(user, password));
    }
}
