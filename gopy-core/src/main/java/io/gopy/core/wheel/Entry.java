package io.gopy.core.wheel;

import java.nio.charset.StandardCharsets;

/**
 * One file of an archive.
 *
 * @param name path within the archive, with slashes
 * @param content its bytes; whoever gets them leaves them as they are
 */
record Entry(String name, byte[] content) {
    static Entry text(String name, String text) {
        return new Entry(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
