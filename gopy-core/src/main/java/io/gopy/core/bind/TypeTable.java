package io.gopy.core.bind;

import io.gopy.core.bind.style.Style;
import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.Converters;
import io.gopy.core.convert.KnownTypes;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The defined types of a program, and the classes of those that are bound: every exported one whose kind
 * has a converter. Type ids count from 1 in the order of packages and names.
 */
final class TypeTable implements KnownTypes {
    private final Map<String, GoTypeDeclaration> declarations = new HashMap<>();
    private final Map<String, PythonClass> classes = new LinkedHashMap<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Witnesses witnesses;

    TypeTable(GoProgram program, ModuleLayout layout, Style style, SymbolFilter filter, Witnesses witnesses) {
        this.witnesses = witnesses;
        for (GoPackage pkg : program.packages()) {
            pkg.types().stream()
                    .filter(t -> !t.alias())
                    .forEach(t -> declarations.put(t.type().toString(), t));
        }
        Converters probe = new Converters(new Probe(), program.wordSize());
        for (GoPackage pkg : program.packages()) {
            for (GoTypeDeclaration type : pkg.types()) {
                if (!type.alias() && type.typeParameters().isEmpty() && reached(type)) {
                    decide(pkg, type, layout.place(pkg.path()), style, filter, probe);
                }
            }
        }
    }

    @Override
    public Optional<GoTypeDeclaration> declaration(GoType.Named type) {
        return Optional.ofNullable(declarations.get(type.toString()));
    }

    @Override
    public Optional<PythonClass> bound(GoType.Named type) {
        return Optional.ofNullable(classes.get(type.toString()));
    }

    /** The class of any instance of a generic type. */
    Optional<PythonClass> boundInstance(GoType.Named origin) {
        return classes.values().stream()
                .filter(cls -> cls.go().toString().startsWith(origin + "["))
                .findFirst();
    }

    /** The bound types; position + 1 is the type id. */
    List<PythonClass> classes() {
        return new ArrayList<>(classes.values());
    }

    /** Why that exported type is not bound; empty if it is. */
    Optional<String> refusal(GoTypeDeclaration type) {
        return Optional.ofNullable(refused.get(type.type().toString()));
    }

    private void decide(
            GoPackage pkg, GoTypeDeclaration type, String place, Style style, SymbolFilter filter, Converters probe) {
        GoType.Named named = (GoType.Named) type.type();
        Optional<String> refusal =
                filter.refusal(pkg.path() + "." + type.name()).or(() -> unsupported(probe.of(named)));
        if (refusal.isPresent()) {
            refused.put(named.toString(), refusal.get());
            return;
        }
        String python = style.type(type.name()) + named.subscript();
        boolean open = type.exported() || type.literal();
        classes.put(named.toString(), new PythonClass(named, classes.size() + 1, place, open ? python : "_" + python));
    }

    /** Of a name that Go can write, or shown by a witness. */
    private boolean reached(GoTypeDeclaration type) {
        return type.type() instanceof GoType.Named named && witnesses.reaches(named);
    }

    private static Optional<String> unsupported(Conversion conversion) {
        return conversion instanceof Conversion.Unsupported not
                ? Optional.of("it is " + not.reason())
                : Optional.empty();
    }

    /** Takes every declared type for bound: shows which kinds have a converter. */
    private final class Probe implements KnownTypes {
        @Override
        public Optional<GoTypeDeclaration> declaration(GoType.Named type) {
            return TypeTable.this.declaration(type);
        }

        @Override
        public Optional<PythonClass> bound(GoType.Named type) {
            return type.exported() || witnesses.reaches(type)
                    ? Optional.of(new PythonClass(type, 0, "", type.name()))
                    : Optional.empty();
        }
    }

    /** How values of a bound type cross. */
    static Converter converter(Converters converters, GoType type) {
        return (Converter) converters.of(type);
    }
}
