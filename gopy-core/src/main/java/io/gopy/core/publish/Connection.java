package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Optional;

/** HTTP with one index. Redirects are left to the caller, who knows where credentials may go. */
final class Connection {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private final URI repository;
    private final Optional<Credentials> credentials;
    private final HttpClient client;

    Connection(URI repository, Optional<Credentials> credentials) {
        this.repository = repository;
        this.credentials = credentials;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECT);
        Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
        this.client = builder.build();
    }

    Optional<Credentials> credentials() {
        return credentials;
    }

    /** A request that carries the credentials if it goes to the repository's own host. */
    HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(ANSWER).header("User-Agent", "gopy-maven-plugin");
        if (Address.sameHost(address, repository)) {
            credentials.ifPresent(known -> request.header("Authorization", known.basic()));
        }
        return request;
    }

    <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException {
        try {
            return client.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GopyException("Publishing to " + repository + " was interrupted.", e);
        }
    }
}
