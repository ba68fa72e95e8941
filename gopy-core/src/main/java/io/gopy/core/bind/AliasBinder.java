package io.gopy.core.bind;

import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Binds the names that stand for other types: {@code type Counts = map[string]int}, and pointers, {@code type P *T}. */
final class AliasBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;

    AliasBinder(Context context, GoPackage pkg, ModuleScope scope) {
        this.context = context;
        this.pkg = pkg;
        this.scope = scope;
    }

    /** What each name stands for. */
    Map<String, Converter> bind() {
        Map<String, Converter> aliases = new HashMap<>();
        for (GoTypeDeclaration type : pkg.types()) {
            if (!named(type)) {
                continue;
            }
            String name = type.alias() ? context.style.type(type.name()) : pointerName(type);
            Optional<String> refusal = refusal(type);
            if (refusal.isEmpty()) {
                aliases.put(scope.name(name, type.name()), (Converter) context.converters.of(type.type()));
            } else if (pkg.requested()) {
                scope.skip(type.name(), name, refusal.get(), type.position());
            }
        }
        return aliases;
    }

    /** Whether Python has a name for what that type stands for. */
    private boolean named(GoTypeDeclaration type) {
        return type.alias()
                ? type.exported()
                : DeclarationBinder.stands(type)
                        && type.type() instanceof GoType.Named named
                        && named.arguments().isEmpty()
                        && context.types.bound(named).isPresent();
    }

    private String pointerName(GoTypeDeclaration type) {
        return context.types.bound((GoType.Named) type.type()).orElseThrow().name();
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
}
