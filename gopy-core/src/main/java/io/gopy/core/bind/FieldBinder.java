package io.gopy.core.bind;

import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoField;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Binds the fields of a struct: its own exported ones, then those that embedded structs bring (Go spec,
 * "Selectors": the shallowest wins, and a method hides what lies deeper).
 */
final class FieldBinder {
    private final Context context;
    private final PythonClass cls;
    private final MemberNames names;
    private final List<Skipped> skipped;
    private final Set<String> seen = new HashSet<>();
    private final List<BoundType.Field> bound = new ArrayList<>();

    FieldBinder(Context context, PythonClass cls, MemberNames names, List<Skipped> skipped) {
        this.context = context;
        this.cls = cls;
        this.names = names;
        this.skipped = skipped;
    }

    /** An embedded struct whose fields are yet to be looked at. */
    private record Level(GoType.Struct struct, long offset, String path, boolean reachable) {}

    List<BoundType.Field> bind(GoType.Struct struct, Collection<GoMethod> methods) {
        methods.forEach(method -> seen.add(method.name()));
        List<Level> level = List.of(new Level(struct, 0, "", true));
        Set<String> visited = new HashSet<>();
        while (!level.isEmpty()) {
            List<Level> next = new ArrayList<>();
            for (Level at : level) {
                for (GoField field : at.struct().fields()) {
                    String name = seen.add(field.name()) ? bindOne(field, at) : "";
                    if (field.embedded() && visited.add(field.type().toString())) {
                        below(field, at, name).ifPresent(next::add);
                    }
                }
            }
            level = next;
        }
        return bound;
    }

    /** The Python name, empty where the field is not bound. */
    private String bindOne(GoField field, Level at) {
        if (!field.exported() || !at.reachable()) {
            return "";
        }
        String wanted = context.style.variable(field.name());
        Conversion conversion = context.converters.of(field.type());
        if (conversion instanceof Converter converter && converter.storable()) {
            String name = names.allocate(wanted, field.name());
            context.reach(converter);
            long offset = at.offset() < 0 ? -1 : at.offset() + field.offset();
            bound.add(new BoundType.Field(name, field.name(), converter, offset, at.path(), field.doc()));
            return name;
        }
        String reason = conversion instanceof Conversion.Unsupported not
                ? not.reason()
                : Conversion.shortName(field.type()) + ", which only calls carry";
        skipped.add(context.skip(cls.go() + "." + field.name(), wanted, "field is " + reason, field.position()));
        return "";
    }

    private Optional<Level> below(GoField field, Level at, String name) {
        boolean pointer = field.type() instanceof GoType.Pointer;
        GoType element = field.type() instanceof GoType.Pointer p ? p.element() : field.type();
        if (!(element instanceof GoType.Named named)) {
            return Optional.empty();
        }
        String step = name.isEmpty() ? context.style.variable(field.name()) : name;
        String path = at.path().isEmpty() ? step : at.path() + "." + step;
        boolean reachable = at.reachable() && (!pointer || !name.isEmpty());
        long offset = pointer || at.offset() < 0 ? -1 : at.offset() + field.offset();
        return context.known
                .declaration(named)
                .map(GoTypeDeclaration::underlying)
                .filter(GoType.Struct.class::isInstance)
                .map(struct -> new Level((GoType.Struct) struct, offset, path, reachable));
    }
}
