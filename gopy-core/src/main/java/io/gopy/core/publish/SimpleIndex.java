package io.gopy.core.publish;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The page of one project in a simple index, read from JSON (PEP 691) or HTML (PEP 503).
 *
 * @param files what it lists
 */
record SimpleIndex(List<File> files) {
    /** What to ask for: JSON rather than HTML. */
    static final String ACCEPT =
            "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2," + " text/html;q=0.1";

    private static final Pattern FRAGMENT = Pattern.compile("(?:^|&)sha256=([0-9a-fA-F]{64})");

    /**
     * One file.
     *
     * @param sha256 empty where the page has no such hash
     */
    record File(String name, URI address, Optional<String> sha256) {}

    /**
     * Reads a page.
     *
     * @param contentType as the server gave it, may be empty
     * @param page address of the page, for relative links
     * @return empty if it is no page of a simple index
     */
    static Optional<SimpleIndex> parse(String contentType, String body, URI page) {
        String type = contentType.toLowerCase(Locale.ROOT);
        try {
            return type.contains("json") ? json(body, page) : Optional.of(html(body, page));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file of that name. */
    Optional<File> find(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Optional<SimpleIndex> json(String body, URI page) {
        JsonArray list = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("files");
        if (list == null) {
            return Optional.empty();
        }
        List<File> files = new ArrayList<>();
        for (JsonElement element : list) {
            JsonObject file = element.getAsJsonObject();
            JsonObject hashes = file.getAsJsonObject("hashes");
            JsonElement sha256 = hashes == null ? null : hashes.get("sha256");
            files.add(new File(
                    file.get("filename").getAsString(),
                    page.resolve(file.get("url").getAsString()),
                    Optional.ofNullable(sha256).map(JsonElement::getAsString)));
        }
        return Optional.of(new SimpleIndex(List.copyOf(files)));
    }

    private static SimpleIndex html(String body, URI page) {
        List<File> files = new ArrayList<>();
        for (Element anchor : Jsoup.parse(body, page.toString()).select("a[href]")) {
            URI address = page.resolve(anchor.attr("href"));
            String fragment = address.getFragment() == null ? "" : address.getFragment();
            Matcher sha256 = FRAGMENT.matcher(fragment);
            String name = address.getPath().replaceFirst(".*/", "");
            files.add(new File(name, address, sha256.find() ? Optional.of(sha256.group(1)) : Optional.empty()));
        }
        return new SimpleIndex(List.copyOf(files));
    }
}
