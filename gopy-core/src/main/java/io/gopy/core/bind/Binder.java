package io.gopy.core.bind;

import io.gopy.core.model.GoPackage;
import java.util.Comparator;
import java.util.List;

/** The stage "bind": from what the inspector found to all decisions about the library. */
public final class Binder {
    private Binder() {}

    /**
     * Decides names, places and converters.
     *
     * @throws io.gopy.core.GopyException if the style or root is unknown, the Python package's name will not
     *     do, or two packages would become one module
     */
    public static Bindings bind(BindRequest request) {
        String pythonPackage = PackageName.of(request);
        Context context = new Context(request);
        List<BoundModule> modules = request.program().packages().stream()
                .sorted(Comparator.comparing(GoPackage::path))
                .map(pkg -> new PackageBinder(context, pkg).bind())
                .filter(module -> module.go().requested() || !module.isEmpty())
                .toList();
        request.program()
                .executables()
                .forEach(e ->
                        context.skip(e.path(), "", "it is a package main, which nothing can import", e.position()));
        return new Bindings(
                request.program(),
                pythonPackage,
                modules,
                context.types.classes(),
                context.numbered(),
                context.sentinels(),
                context.variables(),
                context.witnesses.all(),
                context.skipped());
    }
}
