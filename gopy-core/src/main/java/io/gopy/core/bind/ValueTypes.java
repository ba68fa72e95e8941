package io.gopy.core.bind;

import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which structs are value types: those that the API uses as {@code T} more often than as {@code *T}, and
 * that have no method with pointer receiver besides those that fill a value in. {@code gopy.valueTypes}
 * and {@code gopy.pointerTypes} override.
 */
final class ValueTypes {
    /** Methods that fill a fresh value and need a pointer for it. */
    private static final Set<String> FILLERS = Set.of("Scan", "GobDecode", "Set");

    private final List<String> values;
    private final List<String> pointers;
    private final Map<String, Integer> balance = new HashMap<>();

    ValueTypes(BindRequest request) {
        values = request.valueTypes();
        pointers = request.pointerTypes();
        for (GoPackage pkg : request.program().packages()) {
            signatures(pkg).flatMap(ValueTypes::types).forEach(this::count);
        }
    }

    boolean test(GoTypeDeclaration type) {
        String name = type.type().toString();
        if (named(values, name)) {
            return true;
        }
        return !named(pointers, name)
                && balance.getOrDefault(name, 0) > (type.literal() ? -1 : 0) // a field is no call, but a value
                && type.methods().stream().noneMatch(m -> m.pointerReceiver() && !fills(m.name()));
    }

    private static boolean fills(String method) {
        return method.startsWith("Unmarshal") || FILLERS.contains(method);
    }

    private static boolean named(List<String> list, String name) {
        return list.contains(name) || list.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private void count(GoType type) {
        if (type instanceof GoType.Pointer pointer) {
            balance.merge(pointer.element().toString(), -1, Integer::sum);
        } else {
            balance.merge(type.toString(), 1, Integer::sum);
        }
    }

    private static Stream<GoSignature> signatures(GoPackage pkg) {
        return Stream.concat(
                pkg.functions().stream().map(f -> f.signature()),
                pkg.types().stream().flatMap(t -> t.methods().stream()).map(m -> m.signature()));
    }

    private static Stream<GoType> types(GoSignature signature) {
        return Stream.concat(signature.parameters().stream(), signature.results().stream())
                .map(GoParameter::type);
    }
}
