package io.gopy.core.bind;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Binds the generic functions and types of one package: all instances under one Python name. */
final class GenericBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;

    GenericBinder(Context context, GoPackage pkg, ModuleScope scope) {
        this.context = context;
        this.pkg = pkg;
        this.scope = scope;
    }

    /** The function with the instances that can be bound; nothing, and the reason noted, if there are none. */
    Optional<BoundGeneric> function(GoFunction function, String name) {
        List<GoType.TypeParameter> parameters = function.signature().typeParameters();
        Map<String, BoundFunction> instances = new LinkedHashMap<>();
        List<Skipped> skipped = new ArrayList<>();
        for (GoFunction instance : pkg.functions()) {
            if (instance.name().equals(function.name()) && !instance.arguments().isEmpty()) {
                context.function(symbol(instance), request(instance, name, instance.signature()), skipped)
                        .ifPresent(bound -> instances.put(key(parameters, instance.arguments()), bound));
            }
        }
        if (instances.isEmpty()) {
            String reason = skipped.isEmpty()
                    ? none(function.name(), parameters)
                    : skipped.get(0).reason();
            scope.skip(function.name(), name, reason, function.position());
            return Optional.empty();
        }
        GoSignature plain = function.signature();
        GoSignature signature = new GoSignature(List.of(), plain.parameters(), plain.results(), plain.variadic());
        Optional<BoundFunction> pattern = context.patterns()
                .function(scope.symbol(function.name()), request(function, name, signature), new ArrayList<>());
        return Optional.of(new BoundGeneric(
                name,
                function.name(),
                free(parameters),
                function.doc(),
                function.position(),
                pattern,
                Optional.empty(),
                instances,
                Map.of()));
    }

    /** The type with its bound instances; nothing if there are none. */
    Optional<BoundGeneric> type(GoTypeDeclaration type, List<PythonClass> bound) {
        String origin = type.type() + "[";
        Map<String, PythonClass> instances = bound.stream()
                .filter(cls -> cls.go().toString().startsWith(origin))
                .collect(Collectors.toMap(
                        cls -> key(type.typeParameters(), cls.go().arguments()), cls -> cls));
        if (instances.isEmpty()) {
            return Optional.empty();
        }
        GoTypeDeclaration own = PatternTypes.own(type);
        PythonClass cls = PatternTypes.pattern(instances.values().iterator().next(), (GoType.Named) own.type());
        return Optional.of(new BoundGeneric(
                cls.name(),
                type.name(),
                free(type.typeParameters()),
                type.doc(),
                type.position(),
                Optional.empty(),
                Optional.of(new TypeBinder(context.patterns()).bind(cls, own, List.of(), false)),
                Map.of(),
                instances));
    }

    /** Why a generic declaration has no instance at all. */
    String none(String name, List<GoType.TypeParameter> parameters) {
        String arguments =
                free(parameters).stream().map(GoType.TypeParameter::name).collect(Collectors.joining(", "));
        return "generic, and no instance for any, int, float64 or string meets its constraints;"
                + " gopy.instantiate can name one: " + scope.symbol(name) + "[" + arguments + "]";
    }

    private String symbol(GoFunction instance) {
        return scope.symbol(instance.name()) + "["
                + instance.arguments().stream().map(GoType::toString).collect(Collectors.joining(", ")) + "]";
    }

    private static SignatureBinder.Request request(GoFunction function, String name, GoSignature signature) {
        return new SignatureBinder.Request(
                function.name(),
                function.arguments(),
                name,
                signature,
                Optional.empty(),
                false,
                function.doc(),
                function.position());
    }

    private static List<GoType.TypeParameter> free(List<GoType.TypeParameter> parameters) {
        return parameters.stream().filter(p -> !p.follows()).toList();
    }

    /** The free ones among the type arguments, as a subscript names them: {@code int, string}. */
    private static String key(List<GoType.TypeParameter> parameters, List<GoType> arguments) {
        return IntStream.range(0, arguments.size())
                .filter(i -> !parameters.get(i).follows())
                .mapToObj(i -> arguments.get(i).toString())
                .collect(Collectors.joining(", "));
    }
}
