package io.gopy.core.render;

import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.Converter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Fields of structs in a stub, with what Go's comments say of them. */
final class StubFields {
    private static final String INDENT = "    ";

    /** Types of attributes that users know well enough. */
    private static final Set<String> PLAIN = Set.of("int", "float", "complex", "bool", "str");

    private final StubScope scope;

    StubFields(StubScope scope) {
        this.scope = scope;
    }

    /** The lines of a field: an attribute; a property where it takes more than it gives. */
    Stream<String> of(BoundType.Field field) {
        Converter converter = field.converter();
        String name = field.pythonName();
        String given = converter.storedStub(scope);
        if (PLAIN.contains(given) || given.equals(converter.parameterStub(scope))) {
            return Stream.of(documented(name + ": " + given, field.doc(), INDENT));
        }
        String property = scope.builtin("property");
        String getter = StubFunctions.head(name, List.of("self"), given, INDENT);
        return Stream.of(
                "@" + property,
                field.doc().isBlank()
                        ? getter + " ..."
                        : getter + "\n" + INDENT + INDENT
                                + PythonLiteral.docstring(field.doc().strip(), INDENT + INDENT),
                "@" + name + ".setter",
                StubFunctions.head(name, List.of("self", "value: " + converter.parameterStub(scope)), "None", INDENT)
                        + " ...");
    }

    /** An attribute's line, with a docstring below it as editors read it. */
    static String documented(String line, String doc, String indent) {
        return doc.isBlank() ? line : line + "\n" + indent + PythonLiteral.docstring(doc.strip(), indent);
    }
}
