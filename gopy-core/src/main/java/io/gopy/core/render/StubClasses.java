package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundSentinel;
import io.gopy.core.bind.BoundType;
import io.gopy.core.bind.WellKnownErrors;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.PythonClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Classes of a stub: bound types and sentinel errors. */
final class StubClasses {
    private static final String INDENT = "    ";

    private final StubScope scope;
    private final StubFunctions functions;
    private final StubBases bases;
    private final StubMembers members;
    private final StubInherited inherited;

    /** @param classes the classes by their Go names */
    StubClasses(StubScope scope, StubFunctions functions, Map<String, PythonClass> classes, StubInherited inherited) {
        this.scope = scope;
        this.functions = functions;
        this.inherited = inherited;
        this.bases = new StubBases(scope, classes, inherited);
        this.members = new StubMembers(scope, bases, inherited, new StubTimes(scope, classes));
    }

    PythonStub.Class sentinel(BoundSentinel sentinel) {
        String text = sentinel.go().doc().strip() + "\n\nGo: " + sentinel.packagePath() + "."
                + sentinel.go().name();
        String python = WellKnownErrors.python(sentinel)
                .map(name -> ", " + scope.builtin(name))
                .orElse("");
        return new PythonStub.Class(
                "class " + sentinel.pythonName() + "(" + scope.runtime("GoError") + python + ", metaclass="
                        + scope.internal("sentinels", "SentinelType") + "):",
                PythonLiteral.docstring(text.strip(), INDENT),
                List.of(),
                List.of());
    }

    PythonStub.Class type(BoundType type) {
        String doc = type.go().doc().strip();
        String kind = type.kind() == ClassKind.STRUCT ? (type.value() ? ", a value type" : ", a pointer type") : "";
        String text = (doc.isEmpty() ? "" : doc + "\n\n") + "Go: " + type.cls().go() + kind;
        List<PythonStub.Function> methods = type.methods().stream()
                .filter(m -> !inherited.has(type, m))
                .sorted(Comparator.comparing(BoundFunction::pythonName))
                .map(m -> method(type, m))
                .toList();
        return new PythonStub.Class(
                "class " + type.cls().name() + bases.of(type) + ":",
                PythonLiteral.docstring(text, INDENT),
                members.of(type),
                methods);
    }

    private PythonStub.Function method(BoundType type, BoundFunction method) {
        String owner = type.cls().go().name();
        String goName = type.cls().go() + "." + method.goName();
        PythonStub.Function made = type.kind() == ClassKind.INTERFACE
                ? functions.replaceable(method, owner, goName)
                : functions.function(method, owner, goName);
        return new PythonStub.Function(inherited.marked(type, method.pythonName(), made.head()), made.doc());
    }
}
