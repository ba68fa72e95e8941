package io.gopy.core.render;

import io.gopy.core.bind.Bindings;
import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.PythonClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the generated Go module: a file of thunks for each Go package, and the tables. */
final class GoWriter {
    private final Bindings bindings;
    private final Renderer renderer;
    private final WitnessWriter witnesses;
    private final Set<String> functionNames = new HashSet<>();
    private final Set<String> fileNames = new HashSet<>(Set.of("adapters", "main", "types", "witnesses"));

    GoWriter(Bindings bindings, Renderer renderer) {
        this.bindings = bindings;
        this.renderer = renderer;
        this.witnesses = new WitnessWriter(bindings.witnesses());
    }

    /** File name to text. */
    Map<String, String> write() {
        Map<String, String> files = new TreeMap<>();
        List<String> initialized = new ArrayList<>();
        for (BoundModule module : bindings.modules()) {
            Optional<GoThunks> thunks = thunks(module);
            if (thunks.isPresent()) {
                files.put(fileName(module), renderer.render(thunks.get()));
            } else if (module.go().requested()) {
                initialized.add(module.go().path());
            }
        }
        new AdapterWriter(new GoImports(bindings.program(), witnesses))
                .write(bindings)
                .ifPresent(adapters -> files.put("adapters.go", renderer.render(adapters)));
        files.put("types.go", renderer.render(types()));
        witnesses.write(bindings.program()).ifPresent(w -> files.put("witnesses.go", renderer.render(w)));
        files.put("main.go", renderer.render(new GoMain(initialized)));
        return files;
    }

    private Optional<GoThunks> thunks(BoundModule module) {
        GoImports imports = new GoImports(bindings.program(), witnesses);
        ThunkWriter writer = new ThunkWriter(imports);
        List<GoThunks.Thunk> thunks = new ArrayList<>();
        for (BoundFunction function : module.called()) {
            String name = unique(module.go().name() + function.identifier());
            thunks.add(writer.write(name, module.go().path(), function));
        }
        for (BoundType type : module.types()) {
            for (BoundFunction method : type.called()) {
                String name = unique(module.go().name() + type.cls().identifier() + method.goName());
                thunks.add(writer.write(name, module.go().path(), method));
            }
        }
        return first(module).map(first -> new GoThunks(imports.standard(), imports.others(), first, thunks));
    }

    /** Thunks of a module are numbered in one go: functions, then methods. */
    private static Optional<Integer> first(BoundModule module) {
        return Stream.concat(module.called().stream(), module.types().stream().flatMap(t -> t.called().stream()))
                .map(BoundFunction::thunk)
                .findFirst();
    }

    private GoTypes types() {
        GoImports imports = new GoImports(bindings.program(), witnesses);
        List<String> types = types(imports);
        List<String> sentinels = bindings.sentinels().stream()
                .map(s -> imports.symbol(s.packagePath(), s.go().name()))
                .toList();
        List<String> variables = bindings.variables().stream()
                .map(v -> "&" + imports.symbol(v.packagePath(), v.go().name()))
                .toList();
        return new GoTypes(imports.standard(), imports.others(), types, sentinels, variables);
    }

    private List<String> types(GoImports imports) {
        Set<PythonClass> byValue = classes(BoundType::value);
        Set<PythonClass> literals = classes(type -> type.go().literal());
        List<String> types = new ArrayList<>();
        for (PythonClass cls : bindings.classes()) {
            types.add(imports.entered(cls.go(), cls.typeId())
                    + (byValue.contains(cls) ? ".ByValue()" : "")
                    + (literals.contains(cls) ? ".Called(\"" + cls.go() + "\")" : ""));
        }
        for (int i = 0; i < bindings.numbered().size(); i++) {
            types.add(imports.entered(bindings.numbered().get(i), bindings.numberOf(i)));
        }
        return types;
    }

    private Set<PythonClass> classes(Predicate<BoundType> which) {
        return bindings.modules().stream()
                .flatMap(m -> m.types().stream())
                .filter(which)
                .map(BoundType::cls)
                .collect(Collectors.toSet());
    }

    private String unique(String name) {
        String free = name;
        while (!functionNames.add(free)) {
            free += "_";
        }
        return free;
    }

    /** {@code unicode_utf8.go}; a name that Go reads as a test or for one platform alone gets another end. */
    private String fileName(BoundModule module) {
        String name = module.go().path().replaceAll("[^A-Za-z0-9]+", "_") + "_thunks";
        String free = name;
        for (int i = 2; !fileNames.add(free); i++) {
            free = name + i;
        }
        return free + ".go";
    }
}
