package io.gopy.core.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import io.gopy.core.bind.Bindings;
import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundGeneric;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.Custody;
import io.gopy.core.bind.Skipped;
import io.gopy.core.model.GoModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code report.json}: what was bound, under which name, and what was skipped and why.
 *
 * <p>Sample: {@code {"package": "gostd", "modules": [{"go": "path", "python": "gostd.path", "functions":
 * {"Base": "base"}, …}], "skipped": [{"symbol": "strings.Map", "reason": "parameter mapping is func(rune)
 * rune, a function", "file": "strings.go", "line": 510}]}}.
 *
 * @param packageName {@code package} in the file
 */
record Report(
        @SerializedName("package") String packageName,
        String distribution,
        String version,
        String goVersion,
        String platform,
        String summary,
        List<Module> modules,
        List<GoModule> goModules,
        List<Skip> skipped) {
    /**
     * A module: Go names to Python names.
     *
     * @param generics generic functions and types by their Go names, with the type arguments of each instance
     * @param arguments by function or method those whose memory Go could use: {@code "Mean": {"xs": "borrowed: xs does
     *     not escape, mutate, or call"}}
     */
    record Module(
            String go,
            String python,
            Map<String, String> functions,
            Map<String, Type> types,
            Map<String, List<String>> generics,
            Map<String, String> constants,
            Map<String, String> variables,
            Map<String, String> errors,
            Map<String, String> renamed,
            Map<String, Map<String, String>> arguments) {}

    record Type(
            String python,
            String kind,
            boolean value,
            Map<String, String> methods,
            Map<String, String> fields,
            Map<String, String> renamed) {}

    record Skip(String symbol, String reason, String file, int line) {}

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The text of the file. */
    static String of(RenderRequest request) {
        Bindings bindings = request.bindings();
        Report report = new Report(
                bindings.pythonPackage(),
                request.distribution(),
                request.version(),
                bindings.program().goVersion(),
                bindings.program().goos() + "/" + bindings.program().goarch(),
                bindings.summary(),
                bindings.modules().stream()
                        .map(m -> module(m, bindings.pythonPackage()))
                        .toList(),
                bindings.program().modules().stream().filter(m -> !m.scratch()).toList(),
                bindings.skipped().stream().map(Report::skip).toList());
        return GSON.toJson(report) + "\n";
    }

    private static Module module(BoundModule module, String pythonPackage) {
        return new Module(
                module.go().path(),
                module.place().isEmpty() ? pythonPackage : pythonPackage + "." + module.place(),
                names(module.functions().stream().map(f -> Map.entry(f.goName(), f.pythonName()))),
                types(module),
                generics(module),
                names(module.constants().stream().map(c -> Map.entry(c.go().name(), c.pythonName()))),
                names(module.variables().stream().map(v -> Map.entry(v.go().name(), v.pythonName()))),
                names(module.sentinels().stream().map(s -> Map.entry(s.go().name(), s.pythonName()))),
                new TreeMap<>(module.renamed()),
                arguments(module));
    }

    private static Map<String, Map<String, String>> arguments(BoundModule module) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        module.called().forEach(f -> all.put(f.goName(), custodies(f)));
        module.types()
                .forEach(t -> t.called().forEach(m -> all.put(t.cls().goName() + "." + m.goName(), custodies(m))));
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    private static Map<String, String> custodies(BoundFunction function) {
        Map<String, String> found = new LinkedHashMap<>();
        for (BoundFunction.Parameter parameter : function.parameters()) {
            Custody.of(parameter)
                    .ifPresent(c -> found.put(
                            parameter.pythonName(), c.crossing().name().toLowerCase(Locale.ROOT) + ": " + c.why()));
        }
        return found;
    }

    private static Map<String, Type> types(BoundModule module) {
        return module.types().stream()
                .collect(Collectors.toMap(
                        t -> t.cls().goName(),
                        t -> new Type(
                                t.cls().name(),
                                t.kind().name().toLowerCase(Locale.ROOT),
                                t.value(),
                                names(t.called().stream().map(m -> Map.entry(m.goName(), m.pythonName()))),
                                names(t.fields().stream().map(f -> Map.entry(f.goName(), f.pythonName()))),
                                new TreeMap<>(t.renamed())),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Map<String, List<String>> generics(BoundModule module) {
        return module.generics().stream()
                .collect(Collectors.toMap(
                        BoundGeneric::goName,
                        g -> Stream.concat(g.functions().keySet().stream(), g.classes().keySet().stream())
                                .sorted()
                                .toList(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Map<String, String> names(Stream<Map.Entry<String, String>> entries) {
        return entries.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static Skip skip(Skipped skipped) {
        return new Skip(
                skipped.symbol(),
                skipped.reason(),
                skipped.position().file(),
                skipped.position().line());
    }
}
