package io.gopy.core.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to publish, and where.
 *
 * @param wheels the wheels
 * @param repositoryUrl {@code gopy.repositoryUrl}: the address that takes uploads, used as it stands
 *     ({@code https:}, or {@code http:} on this machine), or {@code file:} and a folder
 * @param indexUrl {@code gopy.indexUrl}: the address that pip reads ({@code …/simple/}); empty: found
 *     from {@code repositoryUrl}
 * @param credentials empty: the index is asked as anybody
 * @param skipExisting {@code gopy.skipExisting}: leave a wheel alone that the index has with other bytes,
 *     instead of failing
 */
public record PublishRequest(
        List<Path> wheels,
        String repositoryUrl,
        String indexUrl,
        Optional<Credentials> credentials,
        boolean skipExisting) {
    public PublishRequest {
        wheels = List.copyOf(wheels);
    }
}
