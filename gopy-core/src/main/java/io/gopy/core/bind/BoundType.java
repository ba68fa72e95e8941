package io.gopy.core.bind;

import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Go type as a Python class.
 *
 * @param kind what the class is made like
 * @param plain how values of the type cross; for a struct, by value
 * @param value a value type (see the type mapping), of structs
 * @param members constants that are members of the enum, for {@link ClassKind#ENUM}
 * @param flags the members combine by {@code |}
 * @param base Go name of the first embedded struct that is bound, or empty
 * @param interfaces Go names of the bound error interfaces that an error type implements
 * @param fields in Go order, promoted ones after the own
 * @param renamed Go name to Python name of members that did not get the name they wanted
 * @param protocols Python protocol to Python name of the method that serves it: {@code __str__} → {@code string}
 * @param pointer what a {@code Ref} of the type has: the pointer methods of a type that Python holds by value
 */
public record BoundType(
        PythonClass cls,
        GoTypeDeclaration go,
        ClassKind kind,
        Converter plain,
        boolean value,
        List<BoundConstant> members,
        boolean flags,
        String base,
        List<String> interfaces,
        List<Field> fields,
        List<BoundFunction> methods,
        Map<String, String> protocols,
        Pointer pointer,
        List<Skipped> skipped,
        Map<String, String> renamed) {
    public BoundType {
        members = List.copyOf(members);
        interfaces = List.copyOf(interfaces);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        protocols = Map.copyOf(protocols);
        skipped = List.copyOf(skipped);
        renamed = Map.copyOf(renamed);
    }

    /** All that has a thunk, in the order of the numbers. */
    public List<BoundFunction> called() {
        return Stream.concat(methods.stream(), pointer.methods().stream())
                .sorted(Comparator.comparing(BoundFunction::thunk))
                .toList();
    }

    /**
     * What a {@code Ref} of a type has.
     *
     * @param protocols as those of the type
     */
    public record Pointer(List<BoundFunction> methods, Map<String, String> protocols) {
        public Pointer {
            methods = List.copyOf(methods);
            protocols = Map.copyOf(protocols);
        }
    }

    /**
     * A field that Python reaches.
     *
     * @param offset bytes from the start of the struct; -1 where a pointer lies between
     * @param path Python names of the embedded fields that it is promoted through, with dots; empty for an
     *     own field
     */
    public record Field(String pythonName, String goName, Converter converter, long offset, String path, String doc) {}
}
