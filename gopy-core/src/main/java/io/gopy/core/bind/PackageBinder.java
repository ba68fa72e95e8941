package io.gopy.core.bind;

import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.ErrorConverter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.GoVariable;
import io.gopy.core.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Binds one package. Names are given to types first, then to sentinels, functions, variables and
 * constants. Of a package that only came along: types, sentinels, and constants of bound types.
 */
final class PackageBinder {
    /** Names of the tables in a generated module. */
    private static final Set<String> TABLES = Set.of(
            "ALIASES", "CONSTANTS", "FUNCTIONS", "RENAMED", "SENTINELS", "SKIPPED", "TYPES", "VARIABLES", "package");

    private final Context context;
    private final GoPackage pkg;
    private final String place;
    private final NameAllocator names = new NameAllocator(TABLES);
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();

    PackageBinder(Context context, GoPackage pkg) {
        this.context = context;
        this.pkg = pkg;
        this.place = context.layout.place(pkg.path());
    }

    BoundModule bind() {
        List<GoTypeDeclaration> types = types();
        types.forEach(t -> names.allocate(bound(t).name(), t.name()));
        Map<String, String> aliases = aliases();
        List<BoundSentinel> sentinels = sentinels();
        List<BoundFunction> functions = functions();
        List<BoundVariable> variables = variables();
        Map<String, EnumGroup> enums = enums(types);
        List<BoundConstant> constants = constants(enums);
        TypeBinder binder = new TypeBinder(context);
        List<BoundType> classes = types.stream()
                .map(t -> binder.bind(bound(t), t, members(t, enums, constants), flags(t, enums)))
                .toList();
        return new BoundModule(
                pkg, place, functions, classes, constants, variables, sentinels, skipped, aliases, renamed);
    }

    private List<GoTypeDeclaration> types() {
        List<GoTypeDeclaration> types = new ArrayList<>();
        for (GoTypeDeclaration type : pkg.types()) {
            if (!type.exported() || type.alias()) {
                continue;
            }
            Optional<String> refusal = context.types.refusal(pkg, type);
            if (refusal.isEmpty()
                    && type.type() instanceof GoType.Named named
                    && context.types.bound(named).isPresent()) {
                types.add(type);
            } else {
                skip(
                        type.name(),
                        context.style.type(type.name()),
                        refusal.orElse("it cannot be imported"),
                        type.position());
            }
        }
        return types;
    }

    private Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        for (GoTypeDeclaration type : pkg.types()) {
            if (type.exported() && type.alias() && type.type() instanceof GoType.Named target) {
                context.types
                        .bound(target)
                        .ifPresent(cls -> aliases.put(
                                name(context.style.type(type.name()), type.name()),
                                cls.go().toString()));
            }
        }
        return aliases;
    }

    private List<BoundSentinel> sentinels() {
        List<BoundSentinel> sentinels = new ArrayList<>();
        for (GoVariable variable : pkg.variables()) {
            if (ErrorConverter.handles(variable.type()) && allowed(variable.name(), variable.position())) {
                String name = name(context.style.type(variable.name()), variable.name());
                sentinels.add(
                        context.add(new BoundSentinel(context.nextSentinel(), pkg.path(), place, name, variable)));
            }
        }
        return sentinels;
    }

    private List<BoundFunction> functions() {
        List<BoundFunction> functions = new ArrayList<>();
        if (pkg.requested()) {
            for (GoFunction function : pkg.functions()) {
                String name = name(context.style.function(function.name()), function.name());
                context.function(
                                pkg.path() + "." + function.name(),
                                new SignatureBinder.Request(
                                        function.name(),
                                        name,
                                        function.signature(),
                                        Optional.empty(),
                                        function.doc(),
                                        function.position()),
                                skipped)
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
            if (ErrorConverter.handles(variable.type()) || !allowed(variable.name(), variable.position())) {
                continue;
            }
            String wanted = context.style.variable(variable.name());
            Conversion conversion = context.converters.of(variable.type());
            if (conversion instanceof Converter converter && converter.storable()) {
                String name = name(wanted, variable.name());
                context.reach(converter);
                variables.add(
                        context.add(new BoundVariable(context.nextVariable(), pkg.path(), name, variable, converter)));
            } else if (conversion instanceof Conversion.Unsupported not) {
                skip(variable.name(), wanted, "variable is " + not.reason(), variable.position());
            }
        }
        return variables;
    }

    private Map<String, EnumGroup> enums(List<GoTypeDeclaration> types) {
        Map<String, EnumGroup> enums = new HashMap<>();
        for (GoTypeDeclaration type : types) {
            EnumGroup.of(pkg, type).ifPresent(group -> enums.put(type.type().toString(), group));
        }
        return enums;
    }

    private List<BoundConstant> constants(Map<String, EnumGroup> enums) {
        List<BoundConstant> constants = new ArrayList<>();
        for (GoConstant constant : pkg.constants()) {
            Optional<PythonClass> cls =
                    constant.type() instanceof GoType.Named named ? context.types.bound(named) : Optional.empty();
            if ((pkg.requested() || cls.isPresent())
                    && allowed(constant.name(), constant.position())
                    && representable(constant)) {
                String name = name(context.style.constant(constant.name()), constant.name());
                EnumGroup group = enums.get(constant.type().toString());
                String member = group == null ? "" : group.memberName(constant, context.style);
                constants.add(new BoundConstant(name, member, constant, cls));
            }
        }
        return constants;
    }

    private boolean representable(GoConstant constant) {
        boolean number = constant.kind() != GoConstant.Kind.BOOL && constant.kind() != GoConstant.Kind.STRING;
        if (!number || PythonNumber.literal(constant).isPresent()) {
            return true;
        }
        skip(
                constant.name(),
                context.style.constant(constant.name()),
                "constant is larger than any float64",
                constant.position());
        return false;
    }

    private static List<BoundConstant> members(
            GoTypeDeclaration type, Map<String, EnumGroup> enums, List<BoundConstant> constants) {
        Set<String> taken = new HashSet<>();
        return constants.stream()
                .filter(c -> enums.containsKey(type.type().toString())
                        && c.go().type().equals(type.type()))
                .sorted(Comparator.comparing((BoundConstant c) -> c.go().group())
                        .thenComparing(c -> c.go().position().line()))
                .filter(c -> taken.add(c.memberName()))
                .toList();
    }

    private static boolean flags(GoTypeDeclaration type, Map<String, EnumGroup> enums) {
        EnumGroup group = enums.get(type.type().toString());
        return group != null && group.flags();
    }

    private PythonClass bound(GoTypeDeclaration type) {
        return context.types.bound((GoType.Named) type.type()).orElseThrow();
    }

    private String name(String wanted, String goName) {
        String name = names.allocate(wanted, goName);
        if (!name.equals(wanted)) {
            renamed.put(goName, name);
        }
        return name;
    }

    private boolean allowed(String goName, Position position) {
        Optional<String> refusal = context.filter.refusal(pkg.path() + "." + goName);
        refusal.ifPresent(reason -> skip(goName, context.style.variable(goName), reason, position));
        return refusal.isEmpty();
    }

    private void skip(String goName, String pythonName, String reason, Position position) {
        skipped.add(context.skip(pkg.path() + "." + goName, pythonName, reason, position));
    }
}
