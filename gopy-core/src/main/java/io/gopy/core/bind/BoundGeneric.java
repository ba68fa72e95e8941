package io.gopy.core.bind;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoType;
import io.gopy.core.model.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A generic function or type: one Python object with an instance for each subscript.
 *
 * @param parameters the free type parameters, in order: those that a subscript names
 * @param function how the function looks with its type parameters, for signature and stub; empty for a type
 * @param type the same of a type; its class has no id
 * @param functions the instances of a function by the free type arguments: {@code int, string}
 * @param classes the instances of a type
 */
public record BoundGeneric(
        String pythonName,
        String goName,
        List<GoType.TypeParameter> parameters,
        String doc,
        Position position,
        Optional<BoundFunction> function,
        Optional<BoundType> type,
        Map<String, BoundFunction> functions,
        Map<String, PythonClass> classes) {
    public BoundGeneric {
        parameters = List.copyOf(parameters);
        functions = Map.copyOf(functions);
        classes = Map.copyOf(classes);
    }
}
