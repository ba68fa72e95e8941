package io.gopy.core.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A package index in memory that can be told to misbehave. Uploads go to {@code /}, pages are at {@code /simple/}. */
final class FakeIndex implements AutoCloseable {
    /** Statuses to answer the next uploads with, in order; after them uploads are taken. */
    final List<Integer> refusals = new ArrayList<>();

    /** Takes wheels even while it answers with a refusal, as after a proxy's timeout. */
    boolean takesWhileRefusing;

    boolean json = true;
    boolean hashes = true;
    boolean lists = true;
    String authorization = "";
    String redirect = "";

    final Map<String, byte[]> files = new TreeMap<>();
    final List<String> uploads = new ArrayList<>();
    final List<String> authorizations = new ArrayList<>();
    private final HttpServer server;

    FakeIndex() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    FakeIndex(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String sent = exchange.getRequestHeaders().getFirst("Authorization");
        authorizations.add(String.valueOf(sent));
        String path = exchange.getRequestURI().getPath();
        if (!authorization.isEmpty() && !authorization.equals(sent)) {
            answer(exchange, 401, "text/plain", "who are you, " + sent + "?");
        } else if (!redirect.isEmpty()) {
            exchange.getResponseHeaders().add("Location", redirect);
            answer(exchange, 302, "text/plain", "");
        } else if (exchange.getRequestMethod().equals("POST")) {
            upload(exchange, new String(body, StandardCharsets.ISO_8859_1));
        } else if (path.startsWith("/simple/")) {
            page(exchange);
        } else if (path.startsWith("/files/")) {
            answer(exchange, 200, "application/octet-stream", files.get(path.substring("/files/".length())));
        } else {
            answer(exchange, 404, "text/plain", "nothing here");
        }
    }

    private void upload(HttpExchange exchange, String body) throws IOException {
        int status = refusals.isEmpty() ? 200 : refusals.remove(0);
        if (status == 200 || takesWhileRefusing) {
            uploads.add(body);
            Matcher file = Pattern.compile("filename=\"([^\"]+)\"\r\n[^\r]*\r\n\r\n(.*)\r\n--gopy", Pattern.DOTALL)
                    .matcher(body);
            if (file.find()) {
                files.put(file.group(1), file.group(2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        answer(exchange, status, "text/html", "<h1>Status</h1> <p>of the upload: " + status + "</p>");
    }

    private void page(HttpExchange exchange) throws IOException {
        StringBuilder text = new StringBuilder(json ? "{\"meta\": {\"api-version\": \"1.0\"}, \"files\": [" : "<html>");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String hash = Sha256.of(new ByteArrayInputStream(file.getValue()));
            text.append(json ? jsonFile(file.getKey(), hash) : htmlFile(file.getKey(), hash));
        }
        String type = json ? "application/vnd.pypi.simple.v1+json" : "text/html; charset=utf-8";
        boolean known = lists && !files.isEmpty();
        answer(exchange, known ? 200 : 404, type, text + (json ? "{\"filename\": \"end\", \"url\": \"e\"}]}" : ""));
    }

    private String jsonFile(String name, String hash) {
        String value = hashes ? "{\"sha256\": \"" + hash + "\"}" : "{}";
        return "{\"filename\": \"" + name + "\", \"url\": \"/files/" + name + "\", \"hashes\": " + value + "},";
    }

    private String htmlFile(String name, String hash) {
        return "<a href=\"../../files/" + name + (hashes ? "#sha256=" + hash : "") + "\">" + name + "</a><br>";
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        answer(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
