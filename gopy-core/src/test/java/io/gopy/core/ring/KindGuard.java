package io.gopy.core.ring;

import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.Converters;
import io.gopy.core.convert.KnownTypes;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says what a kind of Go type lacks: its converter, its behaviour case, its row in the docs.
 *
 * @param conversions how the registry answers for a kind
 * @param cases titles of the kinds that behaviour cases stand for, one entry a case
 * @param rows titles of the kinds that {@code docs/types.md} has a row for
 * @param skipped titles of the kinds that {@code docs/skipped.md} says are not bound
 */
record KindGuard(Function<GoKind, Conversion> conversions, List<String> cases, Set<String> rows, Set<String> skipped) {
    /** How the one registry answers for a kind, all defined types being bound. */
    static Conversion registered(GoKind kind) {
        return new Converters(new Bound(kind), 8).of(kind.sample());
    }

    /** What is missing, a line each: {@code chan T: no row in docs/types.md}; empty if all is there. */
    List<String> missing() {
        List<String> found = new ArrayList<>();
        for (GoKind kind : GoKind.all()) {
            boolean converted = conversions.apply(kind) instanceof Converter;
            String title = kind.title();
            if (skipped.contains(title) && !converted) {
                continue;
            }
            complain(found, !converted, title + ": no converter in ConverterRegistry");
            complain(found, skipped.contains(title), title + ": bound, and docs/skipped.md says that it is not");
            complain(found, !rows.contains(title), title + ": no row in docs/types.md");
            long count = cases.stream().filter(title::equals).count();
            complain(found, count != 1, title + ": " + count + " cases have it in '# Kinds:', it has to be one");
        }
        return found;
    }

    private static void complain(List<String> found, boolean wrong, String line) {
        if (wrong) {
            found.add(line);
        }
    }

    /** Every defined type is bound, and declared as the kind's underlying type. */
    private record Bound(GoKind kind) implements KnownTypes {
        @Override
        public Optional<GoTypeDeclaration> declaration(GoType.Named type) {
            GoType underlying = type.equals(kind.sample()) ? kind.underlying() : new GoType.Struct(List.of());
            Position here = new Position("sample.go", 1, 1);
            return Optional.of(new GoTypeDeclaration(
                    type.name(),
                    type.exported(),
                    false,
                    false,
                    type,
                    underlying,
                    List.of(),
                    List.of(),
                    true,
                    8,
                    "",
                    here));
        }

        @Override
        public Optional<PythonClass> bound(GoType.Named type) {
            return Optional.of(new PythonClass(type, 1, "sample", type.name()));
        }
    }
}
