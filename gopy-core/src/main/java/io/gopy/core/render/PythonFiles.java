package io.gopy.core.render;

import io.gopy.core.bind.Bindings;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.files.FileTree;
import io.gopy.core.files.Resources;
import io.gopy.core.model.GoPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files of the Python package: a module with its stub for each Go package, folders with an {@code
 * __init__} between them, the runtime's public part, and what the library holds.
 */
final class PythonFiles {
    private final RenderRequest request;
    private final Renderer renderer;
    private final FileTree tree;
    private final Set<String> folders = new TreeSet<>();
    private final Map<String, PythonClass> classes = new HashMap<>();
    private final StubInherited inherited;
    private final StubResults results;

    PythonFiles(RenderRequest request, Renderer renderer, FileTree tree) {
        this.request = request;
        this.renderer = renderer;
        this.tree = tree;
        bindings().classes().forEach(c -> classes.put(c.go().toString(), c));
        results = new StubResults(classes);
        inherited = new StubInherited(bindings().modules().stream()
                .flatMap(m -> m.types().stream())
                .collect(Collectors.toMap(t -> t.cls().go().toString(), t -> t)));
        folders.add("");
        for (BoundModule module : bindings().modules()) {
            for (String place = parent(module.place()); !place.isEmpty(); place = parent(place)) {
                folders.add(place);
            }
        }
    }

    void add(String libraryName) {
        Set<String> empty = new TreeSet<>(folders);
        for (BoundModule module : bindings().modules()) {
            empty.remove(module.place());
            add(module);
        }
        empty.forEach(this::addFolder);
        tree.add("gopy.py", renderer.render(new PythonPublic(true)));
        tree.add("gopy.pyi", renderer.render(new PythonPublic(false)));
        tree.add("__main__.py", renderer.render(new PythonMain()));
        tree.add("py.typed", "");
        Resources.copy("python/gopy_runtime/__init__.py", tree, "_gopy/");
        tree.add("_gopy/" + StubResults.MODULE + ".pyi", renderer.render(results.stub()));
        tree.add("_gopy/library.py", renderer.render(PythonLibrary.of(request, libraryName)));
    }

    private void add(BoundModule module) {
        String doc = doc(module.go());
        boolean folder = folders.contains(module.place());
        String file = file(module.place());
        tree.add(file + ".py", source(ModuleWriter.module(module, doc, runtime(module.place()))));
        tree.add(
                file + ".pyi", renderer.render(new StubWriter(module, folder, classes, inherited, results).write(doc)));
    }

    /** A folder that is no Go package itself, as {@code net} where only {@code net/url} is bound. */
    private void addFolder(String place) {
        String what = place.isEmpty() ? request.distribution() : place.replace('.', '/');
        String doc = PythonLiteral.docstring("The Go packages of " + what + ".", "");
        PythonModule module = new PythonModule(
                doc,
                runtime(place),
                PythonLiteral.string(place),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        tree.add(file(place) + ".py", source(module));
        tree.add(
                file(place) + ".pyi",
                renderer.render(new PythonStub(doc, List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    /** The module's text. Beyond ASCII Python 2.7 wants to be told the coding, in one of the first two lines. */
    private String source(PythonModule module) {
        String text = renderer.render(module);
        int second = text.indexOf('\n') + 1;
        return text.chars().allMatch(c -> c < 128)
                ? text
                : text.substring(0, second) + "# -*- coding: utf-8 -*-\n" + text.substring(second);
    }

    private static String doc(GoPackage pkg) {
        return pkg.doc().isBlank() ? "Go package " + pkg.path() + "." : pkg.doc();
    }

    /** Path of the module at that place, without its ending. */
    private String file(String place) {
        String path = place.replace('.', '/');
        if (!folders.contains(place)) {
            return path;
        }
        return path.isEmpty() ? "__init__" : path + "/__init__";
    }

    /** The runtime as a relative import from the module at that place. */
    private String runtime(String place) {
        int depth = place.isEmpty() ? 0 : place.split("\\.").length;
        return ".".repeat(depth + (folders.contains(place) ? 1 : 0)) + "_gopy";
    }

    private static String parent(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0 ? "" : place.substring(0, dot);
    }

    private Bindings bindings() {
        return request.bindings();
    }
}
