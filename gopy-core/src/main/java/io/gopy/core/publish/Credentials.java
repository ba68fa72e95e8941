package io.gopy.core.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user and a password, or a token in their place. Its text form keeps the secret.
 *
 * @param user name of the user, {@code __token__} for a token
 * @param password the secret
 */
public record Credentials(String user, String password) {
    private static final String TOKEN_USER = "__token__";

    /** An API token alone, as pypi.org and its kin take it. */
    public static Credentials token(String token) {
        return new Credentials(TOKEN_USER, token);
    }

    /** The value of the header {@code Authorization} (RFC 7617). */
    String basic() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Who they are, for sentences. */
    @Override
    public String toString() {
        return user.equals(TOKEN_USER) ? "a token" : "user \"" + user + "\"";
    }
}
