package io.gopy.core.pythontest;

import java.nio.file.Path;

/**
 * A Python that can run.
 *
 * @param implementation as it calls itself: {@code CPython}, {@code PyPy}, {@code IronPython}
 * @param version of the language that it speaks, as {@code 3.11.7}
 * @param program its program
 */
public record Interpreter(String implementation, String version, Path program) {
    /** {@code CPython 3.11}: what the interpreters of one machine are told apart by. */
    public String kind() {
        String[] parts = version.split("\\.");
        return implementation + " " + parts[0] + "." + parts[1];
    }

    /** {@code CPython 3.11.7 (/usr/bin/python3.11)}. */
    @Override
    public String toString() {
        return implementation + " " + version + " (" + program + ")";
    }

    /** True from Python 2.7 and 3.4 on: what a wheel of gopy runs on. */
    boolean supported() {
        String[] parts = version.split("\\.");
        int minor = Integer.parseInt(parts[1]);
        return parts[0].equals("2") ? minor >= 7 : minor >= 4;
    }
}
