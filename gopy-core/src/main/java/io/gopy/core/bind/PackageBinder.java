package io.gopy.core.bind;

import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.ErrorConverter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.GoVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds one package. Names are given to types first, then to sentinels, functions, variables and
 * constants. Of a package that only came along: types, sentinels, and constants of bound types.
 */
final class PackageBinder {
    private final Context context;
    private final GoPackage pkg;
    private final String place;
    private final ModuleScope scope;
    private final List<BoundGeneric> generics = new ArrayList<>();

    PackageBinder(Context context, GoPackage pkg) {
        this.context = context;
        this.pkg = pkg;
        this.place = context.layout.place(pkg.path());
        this.scope = new ModuleScope(context, pkg);
    }

    BoundModule bind() {
        List<GoTypeDeclaration> types = types();
        types.forEach(t -> scope.name(bound(t).name(), t.name() + bound(t).go().subscript()));
        genericTypes(types.stream().map(this::bound).toList());
        Map<String, Converter> aliases = aliases();
        List<BoundSentinel> sentinels = sentinels();
        List<BoundFunction> functions = functions();
        List<BoundVariable> variables = variables();
        ConstantBinder constants = new ConstantBinder(context, pkg, scope, types);
        List<BoundConstant> bound = constants.bind();
        TypeBinder binder = new TypeBinder(context);
        List<BoundType> classes = types.stream()
                .map(t -> binder.bind(bound(t), t, constants.members(t), constants.flags(t)))
                .toList();
        return new BoundModule(
                pkg,
                place,
                functions,
                classes,
                generics,
                bound,
                variables,
                sentinels,
                scope.skipped(),
                aliases,
                scope.renamed());
    }

    private void genericTypes(List<PythonClass> bound) {
        GenericBinder binder = new GenericBinder(context, pkg, scope);
        for (GoTypeDeclaration type : pkg.types()) {
            if (type.alias() || type.typeParameters().isEmpty()) {
                continue;
            }
            Optional<BoundGeneric> generic = binder.type(type, bound);
            if (generic.isPresent()) {
                scope.name(generic.get().pythonName(), type.name());
                generics.add(generic.get());
            } else if (pkg.requested() && type.exported()) {
                String reason = firstRefusal(type).orElseGet(() -> binder.none(type.name(), type.typeParameters()));
                scope.skip(type.name(), context.style.type(type.name()), reason, type.position());
            }
        }
    }

    /** Why an instance of that generic type is not bound. */
    private Optional<String> firstRefusal(GoTypeDeclaration generic) {
        if (generic.underlying() instanceof GoType.Interface wanted
                && !wanted.union().isEmpty()) {
            return Optional.of("it is a constraint");
        }
        if (stands(generic)) {
            return Optional.of("it is a generic pointer type; what is of it is bound");
        }
        return pkg.types().stream()
                .filter(t -> t.name().equals(generic.name()))
                .map(context.types::refusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<GoTypeDeclaration> types() {
        List<GoTypeDeclaration> types = new ArrayList<>();
        for (GoTypeDeclaration type : pkg.types()) {
            if (stands(type) || !type.typeParameters().isEmpty()) {
                continue;
            }
            Optional<String> refusal = context.types.refusal(type);
            if (refusal.isEmpty()
                    && type.type() instanceof GoType.Named named
                    && context.types.bound(named).isPresent()) {
                types.add(type);
            } else if (type.exported()) {
                scope.skip(
                        type.name() + ((GoType.Named) type.type()).subscript(),
                        context.style.type(type.name()) + ((GoType.Named) type.type()).subscript(),
                        refusal.orElse("it cannot be imported"),
                        type.position());
            }
        }
        return types;
    }

    /** Of a type that has no class of its own: an alias, and a pointer, which has no methods ({@code type P *T}). */
    private static boolean stands(GoTypeDeclaration type) {
        return type.alias() || type.underlying() instanceof GoType.Pointer;
    }

    /** Whether Python has a name for what that type stands for. */
    private boolean named(GoTypeDeclaration type) {
        return type.alias()
                ? type.exported()
                : stands(type)
                        && type.type() instanceof GoType.Named named
                        && named.arguments().isEmpty()
                        && context.types.bound(named).isPresent();
    }

    private Map<String, Converter> aliases() {
        Map<String, Converter> aliases = new HashMap<>();
        for (GoTypeDeclaration type : pkg.types()) {
            if (!named(type)) {
                continue;
            }
            String name =
                    type.alias() ? context.style.type(type.name()) : bound(type).name();
            Optional<String> refusal = refusal(type);
            if (refusal.isEmpty()) {
                aliases.put(scope.name(name, type.name()), (Converter) context.converters.of(type.type()));
            } else if (pkg.requested()) {
                scope.skip(type.name(), name, refusal.get(), type.position());
            }
        }
        return aliases;
    }

    /** Why an alias has no name in Python. */
    private Optional<String> refusal(GoTypeDeclaration alias) {
        if (!alias.typeParameters().isEmpty()) {
            return Optional.of("it is an alias with type parameters");
        }
        if (context.converters.of(alias.type()) instanceof Conversion.Unsupported not) {
            return Optional.of("it is " + not.reason());
        }
        boolean shown = alias.type() instanceof GoType.Named named
                ? context.types.bound(named).isPresent()
                : pkg.requested();
        return shown ? Optional.empty() : Optional.of("it is a name of a type that is not bound");
    }

    /** An error that stands for its value; one that is nil at first is a variable as others. */
    private static boolean isSentinel(GoVariable variable) {
        return ErrorConverter.handles(variable.type()) && variable.initialized();
    }

    private List<BoundSentinel> sentinels() {
        List<BoundSentinel> sentinels = new ArrayList<>();
        for (GoVariable variable : pkg.variables()) {
            if (isSentinel(variable) && allowed(variable)) {
                String name = scope.name(context.style.type(variable.name()), variable.name());
                sentinels.add(
                        context.add(new BoundSentinel(context.nextSentinel(), pkg.path(), place, name, variable)));
            }
        }
        return sentinels;
    }

    private List<BoundFunction> functions() {
        List<BoundFunction> functions = new ArrayList<>();
        if (pkg.requested()) {
            GenericBinder binder = new GenericBinder(context, pkg, scope);
            for (GoFunction function : pkg.functions()) {
                if (!function.arguments().isEmpty()) {
                    continue; // bound with the generic function that it is an instance of
                }
                String name = scope.name(context.style.function(function.name()), function.name());
                if (!function.signature().typeParameters().isEmpty()) {
                    binder.function(function, name).ifPresent(generics::add);
                    continue;
                }
                context.function(
                                scope.symbol(function.name()),
                                new SignatureBinder.Request(
                                        function.name(),
                                        List.of(),
                                        name,
                                        function.signature(),
                                        Optional.empty(),
                                        !pkg.path().equals("context"),
                                        function.doc(),
                                        function.position()),
                                scope.skipped())
                        .ifPresent(functions::add);
            }
        }
        return functions;
    }

    private List<BoundVariable> variables() {
        List<BoundVariable> variables = new ArrayList<>();
        if (!pkg.requested()) {
            return variables;
        }
        for (GoVariable variable : pkg.variables()) {
            if (isSentinel(variable) || !allowed(variable)) {
                continue;
            }
            String wanted = context.style.variable(variable.name());
            Conversion conversion = context.converters.of(variable.type());
            if (conversion instanceof Converter converter && converter.storable()) {
                String name = scope.name(wanted, variable.name());
                context.reach(converter);
                variables.add(
                        context.add(new BoundVariable(context.nextVariable(), pkg.path(), name, variable, converter)));
            } else if (conversion instanceof Conversion.Unsupported not) {
                scope.skip(variable.name(), wanted, "variable is " + not.reason(), variable.position());
            }
        }
        return variables;
    }

    private boolean allowed(GoVariable variable) {
        return scope.allowed(variable.name(), context.style.variable(variable.name()), variable.position());
    }

    private PythonClass bound(GoTypeDeclaration type) {
        return context.types.bound((GoType.Named) type.type()).orElseThrow();
    }
}
