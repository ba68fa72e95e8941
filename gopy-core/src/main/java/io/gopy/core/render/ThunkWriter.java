package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.convert.Converter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes thunks.
 *
 * <p>Sample:
 *
 * <pre>{@code
 * func strconvAtoi(f *rt.Frame) rt.Status {
 *     r, err := strconv.Atoi(rt.LiftString[string](f, 0))
 *     rt.LowerInt(f, 0, r)
 *     return rt.Error(f, err)
 * }
 * }</pre>
 */
final class ThunkWriter {
    /** Longer calls get a line for each argument. */
    private static final int WIDTH = 110;

    /** Slots of the tree that stands for a context. */
    private static final int CONTEXT_SLOTS = 2;

    private final GoImports imports;

    ThunkWriter(GoImports imports) {
        this.imports = imports;
    }

    GoThunks.Thunk write(String name, String packagePath, BoundFunction function) {
        List<String> names = resultNames(function);
        List<String> body = new ArrayList<>();
        if (names.isEmpty()) {
            body.addAll(call("", packagePath, function));
            body.add("\treturn rt.Done");
        } else if (function.results().isEmpty()) {
            body.addAll(wrapped(call("", packagePath, function)));
        } else {
            body.addAll(call(String.join(", ", names) + " := ", packagePath, function));
            body.addAll(lower(function, names));
            body.add(function.raises() ? "\treturn rt.Error(f, err)" : "\treturn rt.Done");
        }
        return new GoThunks.Thunk(name, function.context() ? inContext(function, body) : body);
    }

    /** The body as what runs with a context. */
    private List<String> inContext(BoundFunction function, List<String> body) {
        List<String> lines = new ArrayList<>();
        String type = imports.symbol("context", "Context");
        lines.add("\treturn rt.InContext(f, " + receiverSlots(function) + ", func(ctx " + type + ") rt.Status {");
        body.forEach(line -> lines.add("\t" + line));
        lines.add("\t})");
        return lines;
    }

    private static int receiverSlots(BoundFunction function) {
        return function.receiver().map(Converter::argumentSlots).orElse(0);
    }

    private static List<String> resultNames(BoundFunction function) {
        List<String> names = new ArrayList<>();
        int count = function.results().size();
        for (int i = 0; i < count; i++) {
            names.add(count == 1 ? "r" : "r" + i);
        }
        if (function.raises()) {
            names.add("err");
        }
        return names;
    }

    /** {@code return rt.Error(f, pkg.F(…))}, for a function that gives nothing but an error. */
    private static List<String> wrapped(List<String> call) {
        List<String> lines = new ArrayList<>(call);
        lines.set(0, "\treturn rt.Error(f, " + lines.get(0).substring(1));
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + ")");
        return lines;
    }

    private List<String> call(String assignment, String packagePath, BoundFunction function) {
        String callee = function.receiver()
                .map(receiver -> receiver.lift(imports, 0) + "." + function.goName())
                .orElseGet(() -> imports.instance(packagePath, function.goName(), function.arguments()));
        List<String> arguments = arguments(function);
        String line = "\t" + assignment + callee + "(" + String.join(", ", arguments) + ")";
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of("\t" + assignment + callee + "("));
        arguments.forEach(argument -> lines.add("\t\t" + argument + ","));
        lines.add("\t)");
        return lines;
    }

    private List<String> arguments(BoundFunction function) {
        int slot = receiverSlots(function);
        List<String> arguments = new ArrayList<>();
        if (function.context()) {
            arguments.add("ctx");
            slot += CONTEXT_SLOTS;
        }
        for (BoundFunction.Parameter parameter : function.parameters()) {
            arguments.add(parameter.converter().lift(imports, slot));
            slot += parameter.converter().argumentSlots();
        }
        if (function.variadic()) {
            int last = arguments.size() - 1;
            arguments.set(last, arguments.get(last) + "...");
        }
        return arguments;
    }

    private List<String> lower(BoundFunction function, List<String> names) {
        List<String> lines = new ArrayList<>();
        int slot = 0;
        for (int i = 0; i < function.results().size(); i++) {
            Converter converter = function.results().get(i).converter();
            lines.add("\t" + converter.lower(imports, slot, names.get(i)));
            slot += converter.resultSlots();
        }
        return lines;
    }
}
