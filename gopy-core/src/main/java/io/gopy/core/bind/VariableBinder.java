package io.gopy.core.bind;

import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.ErrorConverter;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoVariable;
import java.util.ArrayList;
import java.util.List;

/** Binds a package's variables: errors as sentinels, {@code var EOF = errors.New("EOF")}, all others as what can be read and set. */
final class VariableBinder {
    private final Context context;
    private final GoPackage pkg;
    private final ModuleScope scope;

    VariableBinder(Context context, GoPackage pkg, ModuleScope scope) {
        this.context = context;
        this.pkg = pkg;
        this.scope = scope;
    }

    List<BoundSentinel> sentinels() {
        List<BoundSentinel> sentinels = new ArrayList<>();
        for (GoVariable variable : pkg.variables()) {
            if (isSentinel(variable) && allowed(variable)) {
                String name = scope.name(context.style.type(variable.name()), variable.name());
                sentinels.add(context.add(new BoundSentinel(
                        context.nextSentinel(), pkg.path(), context.layout.place(pkg.path()), name, variable)));
            }
        }
        return sentinels;
    }

    List<BoundVariable> variables() {
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

    /** An error that stands for its value; one that is nil at first is a variable as others. */
    private static boolean isSentinel(GoVariable variable) {
        return ErrorConverter.handles(variable.type()) && variable.initialized();
    }

    private boolean allowed(GoVariable variable) {
        return scope.allowed(variable.name(), context.style.variable(variable.name()), variable.position());
    }
}
