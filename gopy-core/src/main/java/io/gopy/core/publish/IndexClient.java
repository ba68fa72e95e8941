package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/**
 * A package index over HTTP: uploads by the legacy API, looks in the simple index.
 *
 * <p>It sends its credentials to the host of {@code gopy.repositoryUrl} and to no other, and never over
 * plain HTTP to another machine.
 */
final class IndexClient implements PackageIndex {
    private final URI repository;
    private final IndexPages pages;
    private final Connection connection;

    private IndexClient(URI repository, IndexPages pages, Connection connection) {
        this.repository = repository;
        this.pages = pages;
        this.connection = connection;
    }

    /** @throws GopyException if secrets would cross the network in the clear, or the index URL is none */
    static IndexClient of(URI address, PublishRequest request) {
        URI repository = Address.plain(address);
        Optional<Credentials> credentials = request.credentials().or(() -> Address.credentials(address));
        if (credentials.isPresent() && "http".equalsIgnoreCase(address.getScheme()) && !Address.loopback(address)) {
            throw new GopyException(
                    "gopy.repositoryUrl is " + repository + ", and plain http would show the password of "
                            + credentials.get() + " to the whole network; use https.");
        }
        Connection connection = new Connection(repository, credentials);
        return new IndexClient(repository, new IndexPages(repository, request.indexUrl(), connection), connection);
    }

    @Override
    public Optional<String> find(WheelFile wheel) {
        return pages.find(wheel);
    }

    @Override
    public Optional<Refusal> upload(WheelFile wheel) {
        UploadForm form = new UploadForm(wheel);
        try {
            HttpRequest.Builder request = connection
                    .request(repository)
                    .header("Content-Type", form.contentType())
                    .POST(form.body());
            HttpResponse<String> response = connection.send(request.build(), BodyHandlers.ofString());
            return Answers.toUpload(response, wheel.name(), repository, connection.credentials());
        } catch (IOException e) {
            return Optional.of(new Refusal(Answers.unreachable(repository, e).getMessage(), true));
        }
    }

    @Override
    public String address() {
        return repository.toString();
    }
}
