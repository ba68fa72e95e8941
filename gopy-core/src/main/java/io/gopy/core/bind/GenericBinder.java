package io.gopy.core.bind;

import io.gopy.core.convert.Converter;
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
        List<GoFunction> instances = pkg.functions().stream()
                .filter(f -> f.name().equals(function.name()) && !f.arguments().isEmpty())
                .toList();
        Optional<String> refusal = refusal(function, name, instances);
        if (refusal.isPresent()) {
            scope.skip(function.name(), name, refusal.get(), function.position());
            return Optional.empty();
        }
        List<GoType.TypeParameter> parameters = function.signature().typeParameters();
        Map<String, BoundFunction> bound = new LinkedHashMap<>();
        for (GoFunction instance : instances) {
            context.function(symbol(instance), request(instance, name), new ArrayList<>())
                    .ifPresent(f -> bound.put(key(parameters, instance.arguments()), f));
        }
        return Optional.of(new BoundGeneric(
                name,
                function.name(),
                free(parameters),
                function.doc(),
                function.position(),
                context.patterns().function(symbol(function), request(function, name), new ArrayList<>()),
                Optional.empty(),
                bound,
                Map.of()));
    }

    /** Why no instance at all can be bound. */
    private Optional<String> refusal(GoFunction function, String name, List<GoFunction> instances) {
        List<Optional<String>> refusals = instances.stream()
                .map(f -> context.refusal(symbol(f), request(f, name)))
                .toList();
        if (refusals.isEmpty()) {
            return Optional.of(none(function.name(), function.signature().typeParameters()));
        }
        return refusals.stream().allMatch(Optional::isPresent) ? refusals.get(0) : Optional.empty();
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
                pattern(cls, own),
                Map.of(),
                instances));
    }

    /** The type as it is declared; nothing if its parts cannot be written without type arguments. */
    private Optional<BoundType> pattern(PythonClass cls, GoTypeDeclaration own) {
        Context patterns = context.patterns();
        return patterns.converters.of(cls.go()) instanceof Converter
                ? Optional.of(new TypeBinder(patterns).bind(cls, own, List.of(), false))
                : Optional.empty();
    }

    /** Why a generic declaration has no instance at all. */
    String none(String name, List<GoType.TypeParameter> parameters) {
        String arguments =
                free(parameters).stream().map(GoType.TypeParameter::name).collect(Collectors.joining(", "));
        return "generic, and no instance for any, int, float64 or string meets its constraints;"
                + " gopy.instantiate can name one: " + scope.symbol(name) + "[" + arguments + "]";
    }

    private String symbol(GoFunction function) {
        String arguments = function.arguments().stream().map(GoType::toString).collect(Collectors.joining(", "));
        return scope.symbol(function.name()) + (arguments.isEmpty() ? "" : "[" + arguments + "]");
    }

    private SignatureBinder.Request request(GoFunction function, String name) {
        GoSignature own = function.signature();
        return new SignatureBinder.Request(
                function.name(),
                function.arguments(),
                name,
                new GoSignature(List.of(), own.parameters(), own.results(), own.variadic()),
                Optional.empty(),
                !pkg.path().equals("context"),
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
