package io.gopy.core.render;

/** {@code P/__main__.py}: {@code python -m P} tells what the package holds. */
public record PythonMain() {}
