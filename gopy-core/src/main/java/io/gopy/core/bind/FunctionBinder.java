package io.gopy.core.bind;

import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the functions of a package that was asked for; what there is of a generic one stands in that. */
final class FunctionBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;
    private final List<BoundFunction> functions = new ArrayList<>();
    private final List<BoundGeneric> generics = new ArrayList<>();

    FunctionBinder(Context context, GoPackage pkg, ModuleScope scope) {
        this.context = context;
        this.pkg = pkg;
        this.scope = scope;
    }

    void bind() {
        GenericBinder binder = new GenericBinder(context, pkg, scope);
        for (GoFunction function : pkg.functions()) {
            if (!function.arguments().isEmpty()) {
                continue; // bound with the generic function that it is an instance of
            }
            String name = scope.name(context.style.function(function.name()), function.name());
            if (function.signature().typeParameters().isEmpty()) {
                bind(function, name);
            } else {
                binder.function(function, name).ifPresent(generics::add);
            }
        }
    }

    private void bind(GoFunction function, String name) {
        SignatureBinder.Request request = new SignatureBinder.Request(
                function.name(),
                List.of(),
                name,
                function.signature(),
                Optional.empty(),
                !pkg.path().equals("context"),
                function.doc(),
                function.position());
        context.function(scope.symbol(function.name()), request, scope.skipped())
                .ifPresent(functions::add);
    }

    List<BoundFunction> functions() {
        return functions;
    }

    List<BoundGeneric> generics() {
        return generics;
    }
}
