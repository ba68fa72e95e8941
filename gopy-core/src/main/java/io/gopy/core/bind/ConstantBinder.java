package io.gopy.core.bind;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds a package's constants, and finds those that are members of enums. */
final class ConstantBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;
    private final Map<String, EnumGroup> enums = new HashMap<>();
    private final List<BoundConstant> constants = new ArrayList<>();

    /** @param types the bound types of the package */
    ConstantBinder(Context context, GoPackage pkg, ModuleScope scope, List<GoTypeDeclaration> types) {
        this.context = context;
        this.pkg = pkg;
        this.scope = scope;
        for (GoTypeDeclaration type : types) {
            EnumGroup.of(pkg, type).ifPresent(group -> enums.put(type.type().toString(), group));
        }
    }

    List<BoundConstant> bind() {
        for (GoConstant constant : pkg.constants()) {
            Optional<PythonClass> cls =
                    constant.type() instanceof GoType.Named named ? context.types.bound(named) : Optional.empty();
            String wanted = context.style.constant(constant.name());
            if ((pkg.requested() || cls.isPresent())
                    && scope.allowed(constant.name(), wanted, constant.position())
                    && representable(constant, wanted)) {
                String name = scope.name(wanted, constant.name());
                constants.add(new BoundConstant(name, memberName(constant), constant, cls));
            }
        }
        return constants;
    }

    /** The members of that type's enum, in Go order; empty if it is none. */
    List<BoundConstant> members(GoTypeDeclaration type) {
        Set<String> taken = new HashSet<>();
        return constants.stream()
                .filter(c -> !c.memberName().isEmpty() && c.go().type().equals(type.type()))
                .sorted(Comparator.comparing((BoundConstant c) -> c.go().group())
                        .thenComparing(c -> c.go().position().line()))
                .filter(c -> taken.add(c.memberName()))
                .toList();
    }

    /** True for an enum whose members combine by {@code |}. */
    boolean flags(GoTypeDeclaration type) {
        EnumGroup group = enums.get(type.type().toString());
        return group != null && group.flags();
    }

    private String memberName(GoConstant constant) {
        EnumGroup group = enums.get(constant.type().toString());
        return group == null ? "" : group.memberName(constant, context.style);
    }

    private boolean representable(GoConstant constant, String pythonName) {
        boolean number = constant.kind() != GoConstant.Kind.BOOL && constant.kind() != GoConstant.Kind.STRING;
        if (!number || PythonNumber.literal(constant).isPresent()) {
            return true;
        }
        scope.skip(constant.name(), pythonName, "constant is larger than any float64", constant.position());
        return false;
    }
}
