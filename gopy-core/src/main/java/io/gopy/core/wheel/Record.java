package io.gopy.core.wheel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The file RECORD (PEP 376, PEP 427): one line an entry with its hash and size.
 *
 * <pre>
 * greeter/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0
 * greeter-1.0.dist-info/RECORD,,
 * </pre>
 */
final class Record {
    private final StringBuilder lines = new StringBuilder();

    void add(Entry entry) {
        String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(entry.content()));
        line(entry.name(), "sha256=" + hash, Integer.toString(entry.content().length));
    }

    /** The finished file as an entry, which lists itself without hash. */
    Entry finish(String name) {
        line(name, "", "");
        return Entry.text(name, lines.toString());
    }

    private void line(String name, String hash, String size) {
        boolean quote = name.contains(",") || name.contains("\"");
        lines.append(quote ? '"' + name.replace("\"", "\"\"") + '"' : name);
        lines.append(',').append(hash).append(',').append(size).append('\n');
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
