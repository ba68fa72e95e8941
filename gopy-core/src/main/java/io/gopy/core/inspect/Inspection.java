package io.gopy.core.inspect;

import io.gopy.core.model.GoProgram;

/**
 * What was found, and where.
 *
 * @param program the packages; where a scratch module was made, it is the last of its main modules
 * @param workspace where the go command sees them
 */
public record Inspection(GoProgram program, GoWorkspace workspace) {}
