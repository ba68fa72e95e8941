package io.gopy.core.render;

import io.gopy.core.bind.Bindings;
import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Nameable;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes how Python objects implement the bound interfaces of which every method is bound. */
final class AdapterWriter {
    private final GoImports imports;
    private final Set<String> names = new HashSet<>();

    AdapterWriter(GoImports imports) {
        this.imports = imports;
    }

    /** Nothing where no interface can be implemented. */
    Optional<GoAdapters> write(Bindings bindings) {
        List<GoAdapters.Adapter> adapters = new ArrayList<>();
        for (BoundModule module : bindings.modules()) {
            for (BoundType type : module.types()) {
                if (type.kind() == ClassKind.INTERFACE && complete(type)) {
                    adapters.add(adapter(module.go().name(), type));
                }
            }
        }
        return adapters.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoAdapters(imports.standard(), imports.others(), adapters));
    }

    private static boolean complete(BoundType type) {
        List<GoMethod> methods = methods(type);
        Set<String> bound = new HashSet<>();
        type.methods().stream().map(BoundFunction::goName).forEach(bound::add);
        return !methods.isEmpty()
                && Nameable.test(type.cls().go())
                && Nameable.test(type.go().underlying())
                && methods.stream().allMatch(m -> bound.contains(m.name()));
    }

    private static List<GoMethod> methods(BoundType type) {
        return type.go().underlying() instanceof GoType.Interface wanted ? wanted.methods() : List.of();
    }

    private GoAdapters.Adapter adapter(String packageName, BoundType type) {
        String name = "python" + capital(packageName) + type.cls().identifier();
        while (!names.add(name)) {
            name += "_";
        }
        return new GoAdapters.Adapter(
                name,
                imports.type(type.cls().go()),
                methods(type).stream().map(this::method).toList());
    }

    private GoAdapters.Method method(GoMethod method) {
        GoSignature signature = method.signature();
        List<GoParameter> results = new ArrayList<>(signature.results());
        boolean raises = !results.isEmpty()
                && results.get(results.size() - 1).type().toString().equals("error");
        if (raises) {
            results.remove(results.size() - 1);
        }
        String values = numbered("r", results.size(), "");
        String given = values.isEmpty() || !raises ? values + (raises ? "err" : "") : values + ", err";
        return new GoAdapters.Method(
                method.name() + "(" + parameters(signature) + ")" + results(results, raises),
                "rt.Call(p.PyObject, \"" + method.name() + "\", "
                        + references(signature)
                        + (results.isEmpty() ? "" : ", " + numbered("r", results.size(), "&")) + ")",
                given,
                raises);
    }

    /** Where the arguments lie; those of a variadic parameter are spread. */
    private static String references(GoSignature signature) {
        int count = signature.parameters().size();
        if (signature.variadic()) {
            String fixed = count == 1 ? "nil" : "[]any{" + numbered("a", count - 1, "&") + "}";
            return "rt.Spread(" + fixed + ", a" + (count - 1) + ")";
        }
        return count == 0 ? "nil" : "[]any{" + numbered("a", count, "&") + "}";
    }

    private String parameters(GoSignature signature) {
        List<GoParameter> all = signature.parameters();
        return join(IntStream.range(0, all.size())
                .mapToObj(i -> {
                    boolean spread = signature.variadic() && i == all.size() - 1;
                    GoType type = all.get(i).type();
                    return "a" + i + " "
                            + (spread ? "..." + imports.type(((GoType.Slice) type).element()) : imports.type(type));
                })
                .toList());
    }

    private String results(List<GoParameter> results, boolean raises) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            all.add("r" + i + " " + imports.type(results.get(i).type()));
        }
        if (raises) {
            all.add("err error");
        }
        return all.isEmpty() ? "" : " (" + join(all) + ")";
    }

    private static String numbered(String letter, int count, String prefix) {
        return join(IntStream.range(0, count).mapToObj(i -> prefix + letter + i).toList());
    }

    private static String join(List<String> parts) {
        return String.join(", ", parts);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
