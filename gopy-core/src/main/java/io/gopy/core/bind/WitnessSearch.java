package io.gopy.core.bind;

import io.gopy.core.convert.Nameable;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Walks through a type to the parts of it that have no name, and writes the pattern around each. What pointers,
 * slices and maps of a part are shown by, the part's own witness shows.
 */
final class WitnessSearch implements GoTypeVisitor<List<WitnessSearch.Found>> {
    /** Stand for type parameters that the pattern numbers once it is complete. */
    private static final String ANY = "\0";

    private static final String KEY = "\1";

    /** What stands before the key of a map, or before the elements of an array that is one. */
    private static final Pattern KEYED = Pattern.compile("map\\[(\\[\\d+])*$");

    private final String before;
    private final String after;

    /**
     * A part without a name.
     *
     * @param before the pattern up to the part
     * @param after the pattern behind it
     */
    record Found(GoType part, String before, String after) {
        Witness witness(Witness.Place place) {
            List<String> parameters = new ArrayList<>();
            StringBuilder pattern = new StringBuilder();
            for (char c : (before + "T" + after).toCharArray()) {
                if (c == ANY.charAt(0) || c == KEY.charAt(0)) {
                    pattern.append('A').append(parameters.size());
                    parameters.add("A" + parameters.size() + (c == ANY.charAt(0) ? " any" : " comparable"));
                } else {
                    pattern.append(c);
                }
            }
            parameters.add(KEYED.matcher(before).find() ? "T comparable" : "T any");
            return new Witness(part, place, pattern.toString(), parameters);
        }
    }

    private WitnessSearch(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The parts of what lies at a place; {@code prefix} is {@code *} where its address does. */
    static List<Found> in(GoType type, String prefix) {
        return new WitnessSearch(prefix, "").at(type, "", "");
    }

    /** The parts of a method expression, whose first parameter is the receiver. */
    static List<Found> inMethod(GoSignature signature) {
        return new WitnessSearch("", "")
                .signature(signature, "func(" + ANY + (signature.parameters().isEmpty() ? "" : ", "));
    }

    private List<Found> at(GoType type, String before, String after) {
        return Nameable.test(type)
                ? List.of()
                : type.accept(new WitnessSearch(this.before + before, after + this.after));
    }

    private List<Found> with(GoType self, List<Found> parts) {
        List<Found> all = new ArrayList<>(parts);
        all.add(new Found(self, before, after));
        return all;
    }

    @Override
    public List<Found> basic(GoType.Basic type) {
        return List.of();
    }

    @Override
    public List<Found> named(GoType.Named type) {
        return with(type, List.of());
    }

    @Override
    public List<Found> pointer(GoType.Pointer type) {
        return at(type.element(), "*", "");
    }

    @Override
    public List<Found> slice(GoType.Slice type) {
        return at(type.element(), "[]", "");
    }

    @Override
    public List<Found> array(GoType.Array type) {
        return with(type, at(type.element(), "[" + type.length() + "]", ""));
    }

    @Override
    public List<Found> map(GoType.Map type) {
        List<Found> parts = new ArrayList<>(at(type.key(), "map[", "]" + ANY));
        parts.addAll(at(type.element(), "map[" + KEY + "]", ""));
        return parts;
    }

    @Override
    public List<Found> chan(GoType.Chan type) {
        String way = new GoType.Chan(type.direction(), new GoType.Basic("")).toString();
        return with(type, at(type.element(), way + "(", ")"));
    }

    @Override
    public List<Found> func(GoType.Func type) {
        return with(type, signature(type.signature(), "func("));
    }

    @Override
    public List<Found> struct(GoType.Struct type) {
        return List.of();
    }

    @Override
    public List<Found> interfaceType(GoType.Interface type) {
        return with(type, List.of());
    }

    @Override
    public List<Found> typeParameter(GoType.TypeParameter type) {
        return List.of();
    }

    /** The parts of parameters and results; {@code head} is the pattern up to the first parameter. */
    private List<Found> signature(GoSignature signature, String head) {
        List<GoType> taken = new ArrayList<>();
        List<String> wrote = new ArrayList<>();
        for (GoParameter parameter : signature.parameters()) {
            boolean spread = signature.variadic()
                    && taken.size() == signature.parameters().size() - 1;
            taken.add(spread ? ((GoType.Slice) parameter.type()).element() : parameter.type());
            wrote.add(spread ? "..." + ANY : ANY);
        }
        List<GoType> given = signature.results().stream().map(GoParameter::type).toList();
        List<String> gave = given.stream().map(type -> ANY).toList();
        List<Found> parts = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            String own = wrote.get(i).replace(ANY, "");
            parts.addAll(at(
                    taken.get(i),
                    head + first(wrote, i) + own,
                    rest(wrote, i) + ")" + results(String.join(", ", gave))));
        }
        for (int i = 0; i < given.size(); i++) {
            parts.addAll(
                    at(given.get(i), head + String.join(", ", wrote) + ") (" + first(gave, i), rest(gave, i) + ")"));
        }
        return parts;
    }

    private static String results(String types) {
        return types.isEmpty() ? "" : " (" + types + ")";
    }

    /** What stands before an element of a list, and behind it. */
    private static String first(List<String> list, int index) {
        return list.subList(0, index).stream().map(text -> text + ", ").collect(Collectors.joining());
    }

    private static String rest(List<String> list, int index) {
        return list.subList(index + 1, list.size()).stream()
                .map(text -> ", " + text)
                .collect(Collectors.joining());
    }
}
