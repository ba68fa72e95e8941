package io.gopy.core.render;

/**
 * The {@code go.mod} of the generated module.
 *
 * @param module its path
 * @param go language version, as {@code 1.24}
 */
public record GoMod(String module, String go) {}
