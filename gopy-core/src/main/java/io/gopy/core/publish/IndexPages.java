package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;

/**
 * The simple index that belongs to an upload address. Where {@code gopy.indexUrl} does not name it, it is
 * where the servers in use keep it:
 *
 * <pre>
 * https://upload.pypi.org/legacy/   https://pypi.org/simple/
 * https://host/user/index/          https://host/user/index/+simple/   (devpi)
 * https://host/any/                 https://host/any/simple/           (pypiserver, GitLab, Nexus, Artifactory)
 * </pre>
 */
final class IndexPages {
    private static final int REDIRECTS = 5;

    private final List<URI> indexes;
    private final URI repository;
    private final Connection connection;

    /** @param indexUrl {@code gopy.indexUrl}, may be empty */
    IndexPages(URI repository, String indexUrl, Connection connection) {
        this.repository = repository;
        this.connection = connection;
        this.indexes = indexUrl.isBlank()
                ? guesses(repository)
                : List.of(folder(Address.plain(Address.parse("gopy.indexUrl", indexUrl))));
    }

    /** The hash of the file that an index lists under the wheel's name. */
    Optional<String> find(WheelFile wheel) {
        return indexes.stream()
                .map(index -> page(index.resolve(wheel.project() + "/"), REDIRECTS))
                .flatMap(Optional::stream)
                .map(page -> page.find(wheel.name()))
                .flatMap(Optional::stream)
                .map(file -> file.sha256().orElseGet(() -> hash(file.address())))
                .findFirst();
    }

    private static List<URI> guesses(URI repository) {
        if (repository.getHost().endsWith("pypi.org")) {
            String host = repository.getHost().replaceFirst("^upload\\.", "");
            return List.of(URI.create("https://" + host + "/simple/"));
        }
        URI base = folder(repository);
        return List.of(base.resolve("simple/"), base.resolve("+simple/"));
    }

    private static URI folder(URI address) {
        return address.getPath().endsWith("/") ? address : URI.create(address + "/");
    }

    /**
     * Reads the page of a project. One that another host answers for (an index may pass on what it does
     * not have) is not this index's, and counts as absent.
     */
    private Optional<SimpleIndex> page(URI address, int redirects) {
        HttpResponse<String> response = get(address);
        int status = response.statusCode();
        if (status / 100 == 3 && redirects > 0) {
            return Answers.location(response)
                    .filter(next -> Address.sameHost(next, address))
                    .flatMap(next -> page(next, redirects - 1));
        }
        if (status == 401 || status == 403) {
            throw Answers.denied(repository, connection.credentials(), status);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        return status == 200 ? SimpleIndex.parse(type, response.body(), address) : Optional.empty();
    }

    private HttpResponse<String> get(URI address) {
        try {
            return connection.send(
                    connection
                            .request(address)
                            .header("Accept", SimpleIndex.ACCEPT)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw Answers.unreachable(repository, e);
        }
    }

    /** Downloads a file to hash it, for indexes that list no SHA-256. */
    private String hash(URI address) {
        try {
            HttpResponse<InputStream> response =
                    connection.send(connection.request(address).build(), BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new GopyException(Address.plain(address) + " is listed without a SHA-256, and the server refuses"
                        + " to give the file for a comparison (HTTP " + response.statusCode() + ").");
            }
            return Sha256.of(response.body());
        } catch (IOException e) {
            throw Answers.unreachable(repository, e);
        }
    }
}
