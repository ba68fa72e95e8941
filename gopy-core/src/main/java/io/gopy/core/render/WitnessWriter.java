package io.gopy.core.render;

import io.gopy.core.bind.Witness;
import io.gopy.core.bind.Witness.Place;
import io.gopy.core.convert.GoNames;
import io.gopy.core.convert.Nameable;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the witnesses that the generated files of a library use, and writes the file that makes them. */
final class WitnessWriter {
    private final Map<String, Witness> known;
    private final Map<String, String> used = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    WitnessWriter(Map<String, Witness> known) {
        this.known = known;
    }

    /** A pointer to a value of that type, which generated Go cannot write: {@code rt.SliceLike(likeOption)}. */
    String like(GoNames names, GoType type) {
        if (Nameable.test(type)) {
            return "new(" + names.type(type) + ")";
        }
        if (known.containsKey(type.toString())) {
            return name(type);
        }
        if (type instanceof GoType.Pointer pointer) {
            return "rt.PointerLike(" + like(names, pointer.element()) + ")";
        }
        if (type instanceof GoType.Slice slice) {
            return "rt.SliceLike(" + like(names, slice.element()) + ")";
        }
        if (type instanceof GoType.Map map) {
            return "rt.MapLike(" + like(names, map.key()) + ", " + like(names, map.element()) + ")";
        }
        throw new IllegalArgumentException(type + " is shown by nothing");
    }

    private String name(GoType type) {
        String name = used.get(type.toString());
        if (name == null) {
            name = "like" + (type instanceof GoType.Named named ? capital(named.name()) : "Type");
            for (String base = name; !taken.add(name); ) {
                name = base + (taken.size() + 1);
            }
            used.put(type.toString(), name);
        }
        return name;
    }

    /** Nothing where none is used. */
    Optional<GoWitnesses> write(GoProgram program) {
        GoImports imports = new GoImports(program, this);
        List<GoWitnesses.Entry> entries = new ArrayList<>();
        while (entries.size() < used.size()) { // one may need another
            String type = List.copyOf(used.keySet()).get(entries.size());
            entries.add(entry(imports, known.get(type), used.get(type)));
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoWitnesses(imports.standard(), imports.othersOfUsers(), entries));
    }

    private GoWitnesses.Entry entry(GoImports imports, Witness witness, String name) {
        return new GoWitnesses.Entry(
                name,
                witness.type().toString(),
                name.replaceFirst("like", "witness"),
                String.join(", ", witness.parameters()),
                witness.pattern(),
                place(imports, witness.place()));
    }

    private String place(GoImports imports, Place place) {
        if (place instanceof Place.Symbol symbol) {
            return imports.instance(symbol.packagePath(), symbol.name(), symbol.arguments());
        }
        if (place instanceof Place.Variable variable) {
            return "&" + imports.symbol(variable.packagePath(), variable.name());
        }
        if (place instanceof Place.Alias alias) {
            return "new(" + imports.symbol(alias.packagePath(), alias.name()) + ")";
        }
        if (place instanceof Place.Value value) {
            return "*" + like(imports, value.owner());
        }
        if (place instanceof Place.Field field) {
            return "&" + like(imports, field.owner()) + "." + field.name();
        }
        Place.Method method = (Place.Method) place;
        if (!Nameable.test(method.owner())) {
            return like(imports, method.owner()) + "." + method.name();
        }
        String owner = imports.type(method.owner());
        return (method.held() ? owner : "(*" + owner + ")") + "." + method.name();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
