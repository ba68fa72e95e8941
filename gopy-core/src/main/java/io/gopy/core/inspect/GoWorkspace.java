package io.gopy.core.inspect;

import io.gopy.core.model.GoModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the go command has to run to see all packages asked for.
 *
 * <ul>
 *   <li>packages of the user's module, and those that it requires: the module's folder, in which nothing is
 *       written
 *   <li>packages by version: a scratch module in the work directory that requires them
 *   <li>both: the user's folder, with a {@code go.work} in the work directory that joins the two
 *   <li>the standard library alone: an empty scratch module
 * </ul>
 *
 * @param directory working directory of the go command
 * @param environment what it needs on top of this process's own environment: platform, tags, workspace
 * @param goVersion the toolchain that runs there, as {@code go1.26.8} (a go.mod may ask for a newer one
 *     than the one installed)
 * @param modules the modules that a build has to join: the user's, the scratch module if it requires anything
 */
public record GoWorkspace(Path directory, Map<String, String> environment, String goVersion, List<GoModule> modules) {
    public GoWorkspace {
        environment = Map.copyOf(environment);
        modules = List.copyOf(modules);
    }

    /**
     * Finds or makes the workspace.
     *
     * @throws io.gopy.core.GopyException if a package or version does not exist or cannot be had, or the user's
     *     packages lie in no module
     */
    static GoWorkspace prepare(InspectRequest request) {
        return new WorkspaceBuilder(request).build();
    }
}
