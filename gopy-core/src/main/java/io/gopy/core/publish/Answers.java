package io.gopy.core.publish;

import io.gopy.core.GopyException;
import io.gopy.core.publish.PackageIndex.Refusal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jsoup.Jsoup;

/** What an index's answers mean to the user, in sentences that hold no secret. */
final class Answers {
    private static final int LONGEST = 300;

    private Answers() {}

    /** Empty if the wheel was taken. */
    static Optional<Refusal> toUpload(
            HttpResponse<String> response, String wheel, URI repository, Optional<Credentials> credentials) {
        int status = response.statusCode();
        String sentence = switch (status) {
            case 401 -> denied(repository, credentials, status).getMessage();
            case 403 -> denied(repository, credentials, status).getMessage() + said(response);
            case 404, 405, 501 ->
                repository + " takes no uploads (HTTP " + status + "); perhaps"
                        + " gopy.repositoryUrl is the address that pip reads, or is misspelled." + said(response);
            case 413 ->
                repository + " takes no file as large as " + wheel + " (HTTP 413); ask whoever runs it"
                        + " to raise its limit.";
            default ->
                status / 100 == 3
                        ? redirected(response, repository)
                        : repository + " refused " + wheel + " (HTTP " + status + ")." + said(response)
                                + hint(response);
        };
        boolean taken = status / 100 == 2;
        boolean temporary = status == 429 || (status >= 500 && status != 501);
        return taken ? Optional.empty() : Optional.of(new Refusal(withoutSecret(sentence, credentials), temporary));
    }

    /** The credentials were missing, wrong, or not enough. */
    static GopyException denied(URI repository, Optional<Credentials> credentials, int status) {
        String http = " (HTTP " + status + ")";
        return new GopyException(credentials
                .map(known -> repository + " does not let " + known + " in" + http
                        + "; check name and password of the server that gopy.serverId names in settings.xml, or the"
                        + " environment, and that this user may upload there.")
                .orElse(repository + " asks for a user and a password" + http
                        + ", and none were given; set gopy.serverId"
                        + " to a server of settings.xml, or the environment variables GOPY_REPOSITORY_USERNAME and"
                        + " GOPY_REPOSITORY_PASSWORD."));
    }

    /** No answer came at all. */
    static GopyException unreachable(URI repository, IOException e) {
        String reason = switch (kind(e)) {
            case "tls" ->
                "does not prove who it is (" + e.getMessage() + "); perhaps Java does not know the"
                        + " authority that signed its certificate: import that into a trust store and name it with"
                        + " -Djavax.net.ssl.trustStore=FILE";
            case "timeout" -> "does not answer in time; try again later";
            case "connect" -> "cannot be reached; check gopy.repositoryUrl, and the network or proxy";
            default -> "broke the connection (" + e.getMessage() + "); try again, and check gopy.repositoryUrl";
        };
        return new GopyException(repository + " " + reason + ".", e);
    }

    /** Where a redirect leads. */
    static Optional<URI> location(HttpResponse<?> response) {
        try {
            return response.headers()
                    .firstValue("Location")
                    .map(response.uri()::resolve)
                    .filter(u -> u.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String redirected(HttpResponse<String> response, URI repository) {
        return repository + " sends uploads elsewhere (HTTP " + response.statusCode() + "); "
                + location(response)
                        .map(next ->
                                "set gopy.repositoryUrl to " + Address.plain(next) + ", if you trust that address.")
                        .orElse("ask whoever runs it for the right address.");
    }

    private static String kind(IOException e) {
        if (e instanceof SSLException) {
            return "tls";
        }
        if (e instanceof HttpTimeoutException) {
            return "timeout";
        }
        return e instanceof ConnectException ? "connect" : "other";
    }

    /** The server's own words, without mark-up. */
    private static String said(HttpResponse<String> response) {
        String text = Jsoup.parse(response.body()).text().strip();
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shortened.isEmpty() ? "" : " It said: " + shortened;
    }

    /** A server may repeat what it was sent. */
    private static String withoutSecret(String sentence, Optional<Credentials> credentials) {
        return credentials
                .map(known -> sentence.replace(known.password(), "***").replace(known.basic(), "***"))
                .orElse(sentence);
    }

    private static String hint(HttpResponse<String> response) {
        boolean plainTag = response.body().contains("unsupported platform tag")
                || response.body().contains("linux_");
        return plainTag ? " Set gopy.linuxTag to false for an index that refuses plain linux tags." : "";
    }
}
