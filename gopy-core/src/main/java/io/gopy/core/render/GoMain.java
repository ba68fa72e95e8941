package io.gopy.core.render;

import java.util.List;

/**
 * The Go file with {@code main}, which c-shared libraries must have and never run.
 *
 * @param imports paths of packages that nothing is called of: they are imported for their {@code init}
 */
public record GoMain(List<String> imports) {
    public GoMain {
        imports = List.copyOf(imports);
    }
}
