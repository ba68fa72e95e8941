package io.gopy.core.render;

import io.gopy.core.convert.GoNames;
import io.gopy.core.convert.Nameable;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The imports of one generated Go file: packages whose names meet get a number. */
final class GoImports implements GoNames {
    /** Names that thunks use, and those that an import must not hide. */
    private static final Set<String> RESERVED = Set.of(
            "any", "append", "bool", "byte", "copy", "ctx", "err", "error", "f", "false", "float32", "float64", "init",
            "int", "int16", "int32", "int64", "int8", "len", "main", "make", "new", "nil", "p", "r", "rt", "rune",
            "string", "true", "uint", "uint16", "uint32", "uint64", "uint8", "uintptr");

    private static final String RUNTIME = "gopy.local/rt";

    /** Functions of rt that take the id of the type. */
    private static final Set<String> NUMBERED = Set.of("LiftPtr", "LiftPtrs", "LiftValue", "LiftValues");

    private final GoProgram program;
    private final WitnessWriter witnesses;
    private final Map<String, String> aliases = new TreeMap<>();
    private final Set<String> taken = new HashSet<>(RESERVED);
    private final Map<String, GoType> literals = new HashMap<>();

    GoImports(GoProgram program, WitnessWriter witnesses) {
        this.program = program;
        this.witnesses = witnesses;
        aliases.put(RUNTIME, "rt");
        program.packages().stream()
                .flatMap(pkg -> pkg.types().stream())
                .filter(GoTypeDeclaration::literal)
                .forEach(type -> literals.put(type.type().toString(), type.underlying()));
    }

    @Override
    public String type(GoType type) {
        return type.accept(new GoTypeText(this));
    }

    @Override
    public String function(String name, GoType type, GoType result) {
        if (Nameable.test(type)) {
            return "rt." + name + "[" + type(type) + "]";
        }
        String like = NUMBERED.contains(name) ? "rt.LikeNumbered(" : "rt.Like(";
        return like + witnesses.like(this, result) + ", rt." + name + ")";
    }

    /** A function, with its type arguments where it is an instance: {@code slices.Max[[]int, int]}. */
    String instance(String packagePath, String name, List<GoType> arguments) {
        return symbol(packagePath, name)
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(this::type).collect(Collectors.joining(", ", "[", "]")));
    }

    /** How the library enters a type under its id. */
    String entered(GoType type, int id) {
        return Nameable.test(type)
                ? "rt.TypeOf[" + type(type) + "](" + id + ")"
                : "rt.TypeLike(" + witnesses.like(this, type) + ", " + id + ")";
    }

    @Override
    public String symbol(String packagePath, String name) {
        return packagePath.isEmpty() ? name : aliases.computeIfAbsent(packagePath, this::alias) + "." + name;
    }

    /** What Go writes in place of a name that only Python has. */
    Optional<GoType> literal(GoType.Named type) {
        return Optional.ofNullable(literals.get(type.toString()));
    }

    List<String> standard() {
        return aliases.keySet().stream()
                .filter(this::isStandard)
                .map(this::spec)
                .toList();
    }

    List<String> others() {
        return aliases.keySet().stream()
                .filter(path -> !isStandard(path))
                .map(this::spec)
                .toList();
    }

    /** The same without the runtime, for a file that does not use it. */
    List<String> othersOfUsers() {
        return others().stream()
                .filter(spec -> !spec.equals('"' + RUNTIME + '"'))
                .toList();
    }

    private String alias(String packagePath) {
        String name = name(packagePath);
        String alias = name;
        for (int i = 2; !taken.add(alias); i++) {
            alias = name + i;
        }
        return alias;
    }

    private String name(String packagePath) {
        return program.find(packagePath)
                .map(GoPackage::name)
                .orElseGet(() -> packagePath.substring(packagePath.lastIndexOf('/') + 1));
    }

    private String spec(String packagePath) {
        String alias = aliases.get(packagePath);
        boolean plain = packagePath.equals(alias) || packagePath.endsWith("/" + alias);
        return (plain ? "" : alias + " ") + '"' + packagePath + '"';
    }

    private boolean isStandard(String packagePath) {
        return program.find(packagePath).map(GoPackage::standard).orElse(!packagePath.contains("."));
    }
}
