package io.gopy.core.inspect;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoModule;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The stage "inspect": from package names to the facts about them. */
public final class Inspector {
    private Inspector() {}

    /**
     * Inspects the packages asked for, for one platform.
     *
     * @throws GopyException if one does not exist, does not compile or cannot be bound
     */
    public static Inspection inspect(InspectRequest request) {
        GoWorkspace workspace = GoWorkspace.prepare(request);
        List<String> words = new ArrayList<>();
        words.add(InspectorProgram.build(request.go(), workspace).toString());
        words.addAll(List.of("-go", request.go().toString()));
        if (!request.instantiate().isBlank()) {
            words.addAll(List.of("-instantiate", request.instantiate()));
        }
        request.packages().stream().map(PackageSpec::path).distinct().forEach(words::add);
        Outcome outcome = new Command(workspace.directory(), words, workspace.environment(), false).run();
        if (!outcome.succeeded()) {
            throw new GoWords(request).refused(outcome.stderr());
        }
        Document document = Document.parse(outcome.stdout());
        if (!document.problems().isEmpty()) {
            throw new GoWords(request).explain(document.problems());
        }
        GoProgram program = joined(document.program(), workspace.modules());
        if (program.packages().stream().noneMatch(GoPackage::requested)) {
            throw new GoWords(request).nothing();
        }
        return new Inspection(program, workspace);
    }

    /** The program with the workspace's main modules, those that no package belongs to included. */
    private static GoProgram joined(GoProgram program, List<GoModule> workspace) {
        List<GoModule> modules = new ArrayList<>(program.modules());
        int mains = (int) modules.stream().filter(GoModule::main).count();
        for (GoModule module : workspace) {
            if (modules.stream().noneMatch(m -> m.path().equals(module.path()))) {
                modules.add(mains++, module);
            }
        }
        return new GoProgram(
                program.goVersion(),
                program.goos(),
                program.goarch(),
                program.wordSize(),
                program.packages(),
                program.executables(),
                modules);
    }
}
