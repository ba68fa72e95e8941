package io.gopy.core.bind;

import io.gopy.core.bind.Witness.Place;
import io.gopy.core.convert.Nameable;
import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoField;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.GoVariable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a {@link Witness} for every type of the API that has no name outside its package: first where types with a
 * name show it, then where those do that were found so.
 */
final class Witnesses {
    private final Map<String, Witness> found = new LinkedHashMap<>();
    private final Map<String, GoTypeDeclaration> declarations = new HashMap<>();
    private final Deque<GoType.Named> hidden = new ArrayDeque<>();

    Witnesses(GoProgram program) {
        Importable importable = new Importable(program);
        program.packages()
                .forEach(pkg -> pkg.types().stream()
                        .filter(type -> !type.alias())
                        .forEach(type -> declarations.put(type.type().toString(), type)));
        List<GoPackage> packages = program.packages().stream()
                .filter(pkg -> importable.test(pkg.path()))
                .toList();
        packages.forEach(this::aliases);
        packages.forEach(this::symbols);
        packages.forEach(pkg -> pkg.types().forEach(this::declared));
        while (!hidden.isEmpty()) {
            Optional.ofNullable(declarations.get(hidden.peek().toString())).ifPresent(d -> parts(hidden.peek(), d));
            hidden.remove();
        }
    }

    /** All of them, by Go's spelling of the type. */
    Map<String, Witness> all() {
        return found;
    }

    /** True for types with a name, and those that a witness shows. */
    boolean reaches(GoType.Named type) {
        return Nameable.test(type) || found.containsKey(type.toString());
    }

    private void aliases(GoPackage pkg) {
        for (GoTypeDeclaration type : pkg.types()) {
            if (type.alias() && type.exported() && type.typeParameters().isEmpty()) {
                note(WitnessSearch.in(type.type(), "*"), new Place.Alias(pkg.path(), type.name()));
            }
        }
    }

    private void symbols(GoPackage pkg) {
        for (GoFunction function : pkg.functions()) {
            if (function.signature().typeParameters().isEmpty()) {
                Place place = new Place.Symbol(pkg.path(), function.name(), function.arguments());
                note(WitnessSearch.in(new GoType.Func(function.signature()), ""), place);
            }
        }
        for (GoVariable variable : pkg.variables()) {
            note(WitnessSearch.in(variable.type(), "*"), new Place.Variable(pkg.path(), variable.name()));
        }
        for (GoConstant constant : pkg.constants()) {
            note(WitnessSearch.in(constant.type(), ""), new Place.Symbol(pkg.path(), constant.name(), List.of()));
        }
    }

    private void declared(GoTypeDeclaration type) {
        if (type.type() instanceof GoType.Named named
                && Nameable.test(named)
                && !type.alias()
                && type.typeParameters().isEmpty()) {
            parts(named, type);
        }
    }

    /** Looks at what a type is made of, and at its methods. */
    private void parts(GoType.Named owner, GoTypeDeclaration type) {
        if (type.underlying() instanceof GoType.Struct struct) {
            struct.fields().stream()
                    .filter(GoField::exported)
                    .forEach(field -> note(WitnessSearch.in(field.type(), "*"), new Place.Field(owner, field.name())));
        } else if (type.underlying() instanceof GoType.Interface held) {
            if (Nameable.test(owner)) { // else there is no value whose methods could be asked
                held.methods().forEach(m -> method(owner, m, true));
            }
        } else {
            note(WitnessSearch.in(type.underlying(), ""), new Place.Value(owner));
        }
        type.methods().forEach(m -> method(owner, m, false));
    }

    private void method(GoType.Named owner, GoMethod method, boolean held) {
        if (Character.isUpperCase(method.name().charAt(0))) {
            note(
                    Nameable.test(owner)
                            ? WitnessSearch.inMethod(method.signature())
                            : WitnessSearch.in(new GoType.Func(method.signature()), ""),
                    new Place.Method(owner, method.name(), held));
        }
    }

    private void note(List<WitnessSearch.Found> parts, Place place) {
        for (WitnessSearch.Found part : parts) {
            if (found.putIfAbsent(part.part().toString(), part.witness(place)) == null
                    && part.part() instanceof GoType.Named named) {
                hidden.add(named);
            }
        }
    }
}
