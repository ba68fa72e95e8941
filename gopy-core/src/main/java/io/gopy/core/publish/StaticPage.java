package io.gopy.core.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** An {@code index.html} of a static index (PEP 503), made from what its folder holds. */
final class StaticPage {
    private final Document document = Document.createShell("");

    private StaticPage(String title) {
        document.prependChild(new DocumentType("html", "", ""));
        document.head()
                .appendElement("meta")
                .attr("name", "pypi:repository-version")
                .attr("content", "1.0");
        document.title(title);
    }

    /** The page of all projects: the folders that hold a page of their own. */
    static StaticPage ofRoot(Path root) throws IOException {
        StaticPage page = new StaticPage("Simple index");
        for (Path folder : sorted(root)) {
            if (Files.exists(folder.resolve("index.html"))) {
                page.link(folder.getFileName() + "/", folder.getFileName().toString());
            }
        }
        return page;
    }

    /** The page of one project: its wheels, with hash and {@code Requires-Python}. */
    static StaticPage ofProject(Path folder) throws IOException {
        StaticPage page = new StaticPage("Links for " + folder.getFileName());
        for (Path file : sorted(folder)) {
            if (file.toString().endsWith(".whl")) {
                WheelFile wheel = WheelFile.read(file);
                Element link = page.link(wheel.name() + "#sha256=" + wheel.sha256(), wheel.name());
                link.attr("data-requires-python", wheel.metadata().first("Requires-Python"));
            }
        }
        return page;
    }

    /** Puts it in place at once, so that no reader meets half a page. */
    void write(Path folder) throws IOException {
        Path temporary = folder.resolve(".index.html.part");
        try {
            Files.writeString(temporary, document.outerHtml() + "\n");
            Files.move(
                    temporary,
                    folder.resolve("index.html"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Element link(String address, String text) {
        Element link = document.body().appendElement("a").attr("href", address).text(text);
        document.body().appendElement("br");
        return link;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
