package io.gopy.core.render;

import java.util.ArrayList;
import java.util.List;

/** Doc comments as lines of a docstring: tabs become spaces, prose that is too wide is wrapped. */
final class DocText {
    /** Columns of prose, without the docstring's own indentation. */
    private static final int WIDTH = 84;

    private DocText() {}

    static List<String> lines(String doc) {
        List<String> lines = new ArrayList<>();
        for (String line : doc.strip().split("\n", -1)) {
            String plain = line.replace("\t", "    ").stripTrailing();
            if (plain.length() <= WIDTH || plain.startsWith(" ")) {
                lines.add(plain);
            } else {
                wrap(plain, lines);
            }
        }
        return lines;
    }

    private static void wrap(String text, List<String> lines) {
        String rest = text;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int cut = space > 0 ? space : rest.indexOf(' ');
            if (cut < 0) {
                break;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut + 1).stripLeading();
        }
        lines.add(rest);
    }
}
