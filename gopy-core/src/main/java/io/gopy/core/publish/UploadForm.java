package io.gopy.core.publish;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The form that an upload sends (multipart/form-data, RFC 7578; the "legacy API" of package indexes):
 * protocol fields, the metadata in snake_case, then the file as {@code content}.
 */
final class UploadForm {
    /** METADATA names one value; the form, the list of them. */
    private static final Map<String, String> PLURALS =
            Map.of("classifier", "classifiers", "project_url", "project_urls");

    private final String boundary;
    private final StringBuilder fields = new StringBuilder();
    private final WheelFile wheel;

    /** The wheel's hash makes the boundary: it cannot occur within the wheel. */
    UploadForm(WheelFile wheel) {
        this.wheel = wheel;
        this.boundary = "gopy" + wheel.sha256();
        protocol().forEach(this::field);
        for (CoreMetadata.Header header : wheel.metadata().headers()) {
            String name = header.name().toLowerCase(Locale.ROOT).replace('-', '_');
            field(PLURALS.getOrDefault(name, name), header.value());
        }
        field("description", wheel.metadata().description());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The body, its length known beforehand so that it is not sent in chunks. */
    BodyPublisher body() throws FileNotFoundException {
        String head = fields + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\""
                + wheel.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(wheel.path()),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    }

    private Map<String, String> protocol() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(":action", "file_upload");
        fields.put("protocol_version", "1");
        fields.put("filetype", "bdist_wheel");
        fields.put("pyversion", wheel.pythonTag());
        fields.put("sha256_digest", wheel.sha256());
        return fields;
    }

    private void field(String name, String value) {
        fields.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
        fields.append(name).append("\"\r\n\r\n").append(value).append("\r\n");
    }
}
