package io.gopy.core.render;

import java.util.List;

/**
 * The {@code go.work} that joins the user's module, the generated one and the runtime.
 *
 * @param go language version, no older than that of any module
 * @param modules their folders, as Go spells them
 * @param replaces {@code replace} directives of the user's own workspace
 */
public record GoWork(String go, List<String> modules, List<String> replaces) {
    public GoWork {
        modules = List.copyOf(modules);
        replaces = List.copyOf(replaces);
    }
}
