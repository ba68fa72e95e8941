package io.gopy.core.render;

import io.gopy.core.bind.PythonNumber;
import io.gopy.core.model.GoConstant;
import java.util.stream.Collectors;

/** Python literals, in the common subset of 2.7 and 3. */
final class PythonLiteral {
    /** Characters that stand well behind a function's name and signature. */
    private static final int BRIEF = 50;

    private PythonLiteral() {}

    /** {@code 'it\'s'}: a string on one line. */
    static String string(String text) {
        return "'" + escape(text).replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    /**
     * A doc comment as the last element of a tuple or as a value, between triple quotes: a short one on one line,
     * another on lines of its own.
     *
     * @param indent of its lines
     */
    static String doc(String text, String indent) {
        if (text.isEmpty()) {
            return "''";
        }
        String lines = docLines(text, indent);
        boolean brief = lines.length() - indent.length() <= BRIEF && !lines.contains("\n");
        return brief ? docstring(text, "") : "\"\"\"\n" + lines + "\n" + indent + "\"\"\"";
    }

    /** A docstring: begins on the line of its quotes. */
    static String docstring(String text, String indent) {
        String lines = docLines(text, indent).substring(indent.length());
        String last = lines.endsWith("\"") ? lines.substring(0, lines.length() - 1) + "\\\"" : lines;
        return "\"\"\"" + last + (last.contains("\n") ? "\n" + indent : "") + "\"\"\"";
    }

    private static String docLines(String text, String indent) {
        return DocText.lines(text).stream()
                .map(line -> line.isEmpty() ? "" : indent + escape(line).replace("\"\"\"", "\\\"\\\"\\\""))
                .collect(Collectors.joining("\n"));
    }

    /** A constant's value. */
    static String constant(GoConstant constant) {
        return switch (constant.kind()) {
            case BOOL -> bool(Boolean.parseBoolean(constant.value()));
            case STRING -> string(constant.value());
            case INT, FLOAT, COMPLEX -> PythonNumber.literal(constant).orElseThrow();
        };
    }

    /** True or False. */
    static String bool(boolean value) {
        return value ? "True" : "False";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (unprintable(text, i)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Control characters, halves of pairs that stand alone, and marks that editors do not show. */
    private static boolean unprintable(String text, int i) {
        char c = text.charAt(i);
        if (' ' <= c && c <= '~') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        int type = Character.getType(c);
        return c != '\n'
                && (Character.isISOControl(c)
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.UNASSIGNED
                        || type == Character.PRIVATE_USE);
    }
}
