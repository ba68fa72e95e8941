package io.gopy.core.bind;

import io.gopy.core.model.GoField;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.GoVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
            uses(pkg).forEach(this::count);
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

    /** Counts a use of each struct in a type: that of an element or of a func's parameter is one too. */
    private void count(GoType type) {
        if (type instanceof GoType.Pointer pointer) {
            pointer(pointer.element());
        } else if (type instanceof GoType.Slice slice) {
            count(slice.element());
        } else if (type instanceof GoType.Array array) {
            count(array.element());
        } else if (type instanceof GoType.Chan channel) {
            count(channel.element());
        } else if (type instanceof GoType.Map map) {
            count(map.key());
            count(map.element());
        } else if (type instanceof GoType.Func func) {
            types(func.signature()).forEach(this::count);
        } else {
            balance.merge(type.toString(), 1, Integer::sum);
        }
    }

    private void pointer(GoType element) {
        if (element instanceof GoType.Named named) {
            balance.merge(named.toString(), -1, Integer::sum);
        } else {
            count(element);
        }
    }

    /** Where types are used: in signatures, fields and variables; and methods by value make one use. */
    private static Stream<GoType> uses(GoPackage pkg) {
        return Stream.of(
                        pkg.functions().stream().flatMap(f -> types(f.signature())),
                        pkg.variables().stream().map(GoVariable::type),
                        pkg.types().stream().filter(t -> !t.alias()).flatMap(ValueTypes::uses))
                .flatMap(Function.identity());
    }

    private static Stream<GoType> uses(GoTypeDeclaration type) {
        Stream<GoType> receiver = type.methods().stream().anyMatch(m -> !m.pointerReceiver() && !m.promoted())
                ? Stream.of(type.type())
                : Stream.empty();
        Stream<GoType> fields = type.underlying() instanceof GoType.Struct struct
                ? struct.fields().stream().filter(GoField::exported).map(GoField::type)
                : Stream.empty();
        return Stream.of(receiver, fields, type.methods().stream().flatMap(m -> types(m.signature())))
                .flatMap(Function.identity());
    }

    private static Stream<GoType> types(GoSignature signature) {
        return Stream.concat(signature.parameters().stream(), signature.results().stream())
                .map(GoParameter::type);
    }
}
