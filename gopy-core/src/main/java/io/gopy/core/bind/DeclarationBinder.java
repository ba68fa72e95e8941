package io.gopy.core.bind;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which of a package's declared types get a class: a type of its own, or one for each instance of a generic one. */
final class DeclarationBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;

    DeclarationBinder(Context context, GoPackage pkg, ModuleScope scope) {
        this.context = context;
        this.pkg = pkg;
        this.scope = scope;
    }

    /** The types that have a class; each has its name then. */
    List<GoTypeDeclaration> types() {
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
        types.forEach(t -> scope.name(bound(t).name(), t.name() + bound(t).go().subscript()));
        return types;
    }

    /** The generic types of which something is bound, given the types that have a class. */
    List<BoundGeneric> generics(List<GoTypeDeclaration> types) {
        List<PythonClass> bound = types.stream().map(this::bound).toList();
        List<BoundGeneric> generics = new ArrayList<>();
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
        return generics;
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

    /** Of a type that has no class of its own: an alias, and a pointer, which has no methods ({@code type P *T}). */
    static boolean stands(GoTypeDeclaration type) {
        return type.alias() || type.underlying() instanceof GoType.Pointer;
    }

    /** The class of a type that has one. */
    PythonClass bound(GoTypeDeclaration type) {
        return context.types.bound((GoType.Named) type.type()).orElseThrow();
    }
}
