package io.gopy.core.bind;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoConstant;
import java.util.Optional;

/**
 * A constant.
 *
 * @param pythonName name in the module, as {@code MAX_INT64}
 * @param memberName name as a member of its enum, else empty
 * @param cls the class of a constant of a named type
 */
public record BoundConstant(String pythonName, String memberName, GoConstant go, Optional<PythonClass> cls) {}
