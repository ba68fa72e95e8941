package io.gopy.core.bind;

import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.List;
import java.util.Map;

/**
 * A Go type as a Python class.
 *
 * @param kind what the class is made like
 * @param plain how values of the type cross; for a struct, by value
 * @param value a value type (see the type mapping), of structs
 * @param members constants that are members of the enum, for {@link ClassKind#ENUM}
 * @param flags the members combine by {@code |}
 * @param base Go name of the first embedded struct that is bound, or empty
 * @param fields in Go order, promoted ones after the own
 * @param renamed Go name to Python name of members that did not get the name they wanted
 * @param protocols Python protocol to Python name of the method that serves it: {@code __str__} → {@code string}
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
        List<Field> fields,
        List<BoundFunction> methods,
        Map<String, String> protocols,
        List<Skipped> skipped,
        Map<String, String> renamed) {
    public BoundType {
        members = List.copyOf(members);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        protocols = Map.copyOf(protocols);
        skipped = List.copyOf(skipped);
        renamed = Map.copyOf(renamed);
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
