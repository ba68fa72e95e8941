package io.gopy.core.bind;

import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Binds one package. Names are given to types first, then to sentinels, functions, variables and
 * constants: of two that would meet, the later gets another. Of a package that only came along: types,
 * sentinels, and constants of bound types.
 */
final class PackageBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;

    PackageBinder(Context context, GoPackage pkg) {
        this.context = context;
        this.pkg = pkg;
        this.scope = new ModuleScope(context, pkg);
    }

    BoundModule bind() {
        DeclarationBinder declarations = new DeclarationBinder(context, pkg, scope);
        List<GoTypeDeclaration> types = declarations.types();
        List<BoundGeneric> generics = new ArrayList<>(declarations.generics(types));
        Map<String, Converter> aliases = new AliasBinder(context, pkg, scope).bind();
        VariableBinder variables = new VariableBinder(context, pkg, scope);
        List<BoundSentinel> sentinels = variables.sentinels();
        FunctionBinder functions = new FunctionBinder(context, pkg, scope);
        if (pkg.requested()) {
            functions.bind();
            generics.addAll(functions.generics());
        }
        List<BoundVariable> boundVariables = variables.variables();
        ConstantBinder constants = new ConstantBinder(context, pkg, scope, types);
        List<BoundConstant> boundConstants = constants.bind();
        TypeBinder binder = new TypeBinder(context);
        List<BoundType> classes = types.stream()
                .map(t -> binder.bind(declarations.bound(t), t, constants.members(t), constants.flags(t)))
                .toList();
        return new BoundModule(
                pkg,
                context.layout.place(pkg.path()),
                functions.functions(),
                classes,
                generics,
                boundConstants,
                boundVariables,
                sentinels,
                scope.skipped(),
                aliases,
                scope.renamed());
    }
}
