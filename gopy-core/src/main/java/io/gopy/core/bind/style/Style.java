package io.gopy.core.bind.style;

import io.gopy.core.GopyException;

/** How Go names become names of the Python API; a style decides nothing else. */
public interface Style {
    /** A function or method. */
    String function(String goName);

    /** A field, a package variable, a parameter or a named result. */
    String variable(String goName);

    /** A type or a sentinel error. */
    String type(String goName);

    /** A constant. */
    String constant(String goName);

    /**
     * The style of that name.
     *
     * @throws GopyException if there is none
     */
    static Style of(String name) {
        if (name.equals("python")) {
            return new PythonStyle();
        }
        throw new GopyException(
                "gopy.style is \"" + name + "\", which gopy does not know; perhaps you meant \"python\".");
    }
}
