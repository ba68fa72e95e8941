package io.gopy.core.render;

import io.gopy.core.bind.BoundConstant;
import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundGeneric;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundVariable;
import io.gopy.core.bind.PythonNumber;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.convert.Structural;
import io.gopy.core.model.GoConstant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the view of a stub out of what is bound. */
final class StubWriter {
    private static final Map<GoConstant.Kind, String> PYTHON = Map.of(
            GoConstant.Kind.BOOL, "bool",
            GoConstant.Kind.STRING, "str",
            GoConstant.Kind.INT, "int",
            GoConstant.Kind.FLOAT, "float",
            GoConstant.Kind.COMPLEX, "complex");

    private final BoundModule module;
    private final StubScope scope;
    private final Map<String, PythonClass> classes;
    private final StubInherited inherited;
    private final StubResults results;

    /** @param classes the classes by their Go names */
    StubWriter(
            BoundModule module,
            boolean isPackage,
            Map<String, PythonClass> classes,
            StubInherited inherited,
            StubResults results) {
        this.inherited = inherited;
        this.results = results;
        this.module = module;
        this.scope = new StubScope(module, isPackage, classes);
        this.classes = classes;
    }

    PythonStub write(String doc) {
        StubFunctions functions = new StubFunctions(scope, results);
        StubClasses stubs = new StubClasses(scope, functions, classes, inherited);
        StubGenerics generics = new StubGenerics(scope, functions);
        List<PythonStub.Class> types = Stream.of(
                        module.types().stream()
                                .filter(t -> t.cls().go().arguments().isEmpty())
                                .map(stubs::type),
                        module.generics().stream()
                                .flatMap(g -> g.type().stream())
                                .map(stubs::type),
                        module.generics().stream()
                                .flatMap(g -> generics.classes(g, module.go().path())),
                        module.sentinels().stream().map(stubs::sentinel))
                .flatMap(s -> s)
                .toList();
        List<PythonStub.Function> defs = module.functions().stream()
                .sorted(Comparator.comparing(BoundFunction::pythonName))
                .map(f -> functions.function(f, "", module.go().path() + "." + f.goName()))
                .toList();
        List<PythonStub.Class> protocols = module.types().stream()
                .filter(t -> t.cls().go().arguments().isEmpty() && Structural.describes(t.go().underlying()))
                .map(new StubProtocols(scope)::of)
                .toList();
        List<String> lines = lines();
        module.generics().stream()
                .filter(g -> g.type().isEmpty())
                .sorted(Comparator.comparing(BoundGeneric::pythonName))
                .map(generics::line)
                .forEach(lines::add);
        lines.addAll(0, scope.variables());
        PythonStub stub = new PythonStub(PythonLiteral.docstring(doc, ""), List.of(), protocols, types, lines, defs);
        return stub.importing(scope.imports(stub.code()));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        module.constants().forEach(c -> lines.add(StubFields.documented(constant(c), c.go().doc(), "")));
        module.variables()
                .forEach(v -> lines.add(StubFields.documented(v.pythonName() + ": " + variable(v), v.go().doc(), "")));
        module.aliases().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(a -> lines.add(a.getKey() + " = " + a.getValue().resultStub(scope)));
        return lines;
    }

    /** Without None where Go gives it a value, as {@code base64.StdEncoding}. */
    private String variable(BoundVariable variable) {
        Converter converter = variable.converter();
        return variable.go().initialized() ? converter.resultStub(scope) : converter.storedStub(scope);
    }

    private String constant(BoundConstant constant) {
        String type = constant.cls().map(scope::type).orElseGet(() -> scope.builtin(python(constant.go())));
        return constant.pythonName() + ": " + scope.imported("typing_extensions", "Final") + "[" + type + "]";
    }

    private static String python(GoConstant constant) {
        return PythonNumber.isInteger(constant) ? "int" : PYTHON.get(constant.kind());
    }
}
