package io.gopy.core.render;

import io.gopy.core.bind.Bindings;
import io.gopy.core.files.FileTree;
import io.gopy.core.files.Resources;
import java.nio.file.Path;
import java.util.Set;

/** The stage "render": from bindings to files. All texts are made before the first file is written. */
public final class RenderStage {
    private RenderStage() {}

    /**
     * Writes the Go module, its runtime, the Python package and the report.
     *
     * @throws io.gopy.core.GopyException if a folder cannot be written
     */
    public static Rendered render(RenderRequest request) {
        Bindings bindings = request.bindings();
        String libraryName = "lib" + bindings.pythonPackage() + request.librarySuffix();
        Renderer renderer = new Renderer();
        FileTree generated = generated(bindings, renderer);
        FileTree runtime = new FileTree();
        Resources.copy("go/rt/go.mod", runtime, "");
        FileTree python = new FileTree();
        new PythonFiles(request, renderer, python).add(libraryName);
        FileTree report = new FileTree();
        report.add(request.report().getFileName().toString(), Report.of(request));

        Path folder = request.pythonDirectory().resolve(bindings.pythonPackage());
        boolean changed = generated.write(request.goDirectory().resolve("gen"), Set.of("godebug.go"))
                | runtime.write(request.goDirectory().resolve("rt"), Set.of())
                | python.write(folder, Set.of(libraryName));
        report.writeInto(request.report().toAbsolutePath().getParent());
        return new Rendered(
                request.goDirectory(), folder, folder.resolve("_gopy").resolve(libraryName), request.report(), changed);
    }

    private static FileTree generated(Bindings bindings, Renderer renderer) {
        FileTree tree = new FileTree();
        new GoWriter(bindings, renderer).write().forEach(tree::add);
        tree.add("go.mod", renderer.render(new GoMod(bindings.generatedModule(), "1.24")));
        return tree;
    }
}
