package io.gopy.core.inspect;

import com.google.gson.Gson;
import io.gopy.core.GopyException;
import io.gopy.core.compile.GoToolchain;
import io.gopy.core.compile.GoWorkFile;
import io.gopy.core.model.GoModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides where the go command has to run, and makes what is missing there. */
final class WorkspaceBuilder {
    private static final Gson GSON = new Gson();

    private final InspectRequest request;
    private final GoCommand go;
    private final ScratchModule scratch;
    private final List<String> versions;

    WorkspaceBuilder(InspectRequest request) {
        this.request = request;
        this.go = new GoCommand(request);
        this.scratch = new ScratchModule(go);
        this.versions = request.packages().stream()
                .filter(spec -> !spec.version().isEmpty())
                .map(spec -> spec.path() + "@" + spec.version())
                .distinct()
                .sorted()
                .toList();
    }

    /** What {@code go env -json} tells; the names are Go's. */
    private record Env(String GOMOD, String GOROOT, String GOVERSION, String GOWORK) {
        boolean inModule() {
            return !GOMOD.isEmpty() && !GOMOD.equals("/dev/null") && !GOMOD.equals("NUL");
        }
    }

    private record Edited(Module Module) {}

    private record Module(String Path) {}

    GoWorkspace build() {
        Path home = home();
        String json = go.ask(home, go.environment(), "env", "-json", "GOMOD", "GOROOT", "GOVERSION", "GOWORK");
        Env env = GSON.fromJson(json, Env.class);
        boolean users = request.packages().stream().anyMatch(spec -> isUsers(spec, env));
        List<GoModule> modules = new ArrayList<>(users ? own(home, env) : List.of());
        Map<String, String> environment = new HashMap<>(users ? go.environment() : go.scratchEnvironment());
        if (!users || !versions.isEmpty()) {
            scratch.require(env.GOVERSION(), versions);
        }
        if (users && !versions.isEmpty()) {
            environment.put("GOWORK", join(modules, env).toString());
        }
        if (!versions.isEmpty()) {
            modules.add(scratch.module());
        }
        Path folder = users ? home : scratch.folder();
        // a module that was just required may have brought a newer toolchain
        String version = versions.isEmpty() ? env.GOVERSION() : go.ask(folder, environment, "env", "GOVERSION");
        return new GoWorkspace(folder, environment, version, modules);
    }

    /** The folder that relative patterns start from; where none is asked for, any that exists. */
    private Path home() {
        Path home = request.goDirectory().toAbsolutePath().normalize();
        if (Files.isDirectory(home)) {
            return home;
        }
        if (request.packages().stream().anyMatch(PackageSpec::local)) {
            throw new GopyException("gopy.goDirectory is " + home + ", which is no folder; perhaps you should name the"
                    + " folder of your Go module there.");
        }
        return Path.of("").toAbsolutePath();
    }

    /** True for a package that only the user's module can give. */
    private boolean isUsers(PackageSpec spec, Env env) {
        if (spec.local()) {
            if (!env.inModule() && env.GOWORK().isEmpty()) {
                throw new GopyException("gopy.packages names \"" + spec.path() + "\", but " + home()
                        + " (gopy.goDirectory) is not within a Go module; perhaps you should run \"go mod init NAME\""
                        + " there, or name the module's folder in gopy.goDirectory.");
            }
            return true;
        }
        return spec.version().isEmpty() && env.inModule() && !isStandard(spec.path(), env);
    }

    private static boolean isStandard(String path, Env env) {
        String folder = path.replaceFirst("/?\\.\\.\\.$", "");
        return folder.equals("std")
                || Files.isDirectory(Path.of(env.GOROOT(), "src").resolve(folder));
    }

    /** The user's module; none in the folder of a go.work that holds no module itself. */
    private List<GoModule> own(Path home, Env env) {
        if (!env.inModule()) {
            return List.of();
        }
        Path file = Path.of(env.GOMOD());
        String json = go.ask(home, go.environment(), "mod", "edit", "-json", file.toString());
        String path = GSON.fromJson(json, Edited.class).Module().Path();
        return List.of(new GoModule(path, "", true, "", file.getParent().toString()));
    }

    /** Writes the go.work that joins the user's modules with the scratch module. */
    private Path join(List<GoModule> users, Env env) {
        GoToolchain toolchain = new GoToolchain(request.go(), env.GOVERSION());
        List<Path> folders =
                users.stream().map(module -> Path.of(module.directory())).toList();
        GoWorkFile work = GoWorkFile.of(toolchain, folders, List.of(scratch.folder()));
        Path file = scratch.folder().resolveSibling("go.work");
        try {
            Files.writeString(file, work.text(env.GOVERSION()));
        } catch (IOException e) {
            throw new GopyException(file + " could not be written: " + e.getMessage() + ".", e);
        }
        return file;
    }
}
