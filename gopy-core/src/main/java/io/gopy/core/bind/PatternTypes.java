package io.gopy.core.bind;

import io.gopy.core.convert.KnownTypes;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.Substitution;
import java.util.List;
import java.util.Optional;

/**
 * The types as the pattern of a generic declaration sees them: {@code List[T]} is known by the declaration of List, and
 * bound where any instance is.
 */
final class PatternTypes implements KnownTypes {
    private final TypeTable table;

    PatternTypes(TypeTable table) {
        this.table = table;
    }

    @Override
    public Optional<GoTypeDeclaration> declaration(GoType.Named type) {
        return table.declaration(type)
                .or(() -> table.declaration(origin(type))
                        .filter(declared -> !declared.typeParameters().isEmpty())
                        .map(declared -> filled(declared, type)));
    }

    @Override
    public Optional<PythonClass> bound(GoType.Named type) {
        return table.bound(type).or(() -> table.boundInstance(origin(type)).map(cls -> pattern(cls, type)));
    }

    @Override
    public boolean written() {
        return true;
    }

    /** The class of a generic type as its stub has it. */
    static PythonClass pattern(PythonClass instance, GoType.Named type) {
        String name = instance.name();
        return new PythonClass(type, 0, instance.module(), name.substring(0, name.indexOf('[')));
    }

    /** The declaration of a generic type with its own parameters as arguments. */
    static GoTypeDeclaration own(GoTypeDeclaration declared) {
        GoType.Named name = (GoType.Named) declared.type();
        List<GoType> parameters = List.copyOf(declared.typeParameters());
        return with(
                declared,
                new GoType.Named(name.packagePath(), name.name(), parameters, name.exported()),
                declared.underlying());
    }

    private static GoTypeDeclaration filled(GoTypeDeclaration declared, GoType.Named type) {
        Substitution arguments = new Substitution(declared.typeParameters(), type.arguments());
        return with(declared, type, arguments.of(declared.underlying()));
    }

    private static GoTypeDeclaration with(GoTypeDeclaration declared, GoType.Named type, GoType underlying) {
        return new GoTypeDeclaration(
                declared.name(),
                declared.exported(),
                false,
                false,
                type,
                underlying,
                List.of(),
                declared.methods(),
                declared.comparable(),
                declared.size(),
                declared.doc(),
                declared.position());
    }

    private static GoType.Named origin(GoType.Named type) {
        return new GoType.Named(type.packagePath(), type.name(), List.of(), type.exported());
    }
}
