package io.gopy.maven;

import io.gopy.core.Gopy;
import io.gopy.core.bind.BindRequest;
import io.gopy.core.bind.Bindings;
import io.gopy.core.bind.Skipped;
import io.gopy.core.compile.CompileRequest;
import io.gopy.core.compile.Library;
import io.gopy.core.compile.Platform;
import io.gopy.core.inspect.InspectRequest;
import io.gopy.core.model.GoProgram;
import io.gopy.core.render.RenderRequest;
import io.gopy.core.render.Rendered;
import io.gopy.core.wheel.ProjectFacts;
import io.gopy.core.wheel.WheelRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** The stages for one platform, each done once. */
final class PlatformBuild {
    /** How many skipped symbols are told without being asked. */
    private static final int SHOWN = 5;

    private final Parameters parameters;
    private final Platform platform;
    private final Path folder;
    private Bindings bindings;
    private Rendered rendered;
    private Library library;

    /** @param folder where its files go: {@code go}, {@code python}, {@code report.json} */
    PlatformBuild(Parameters parameters, Platform platform, Path folder) {
        this.parameters = parameters;
        this.platform = platform;
        this.folder = folder;
    }

    Platform platform() {
        return platform;
    }

    Path pythonDirectory() {
        return folder.resolve("python");
    }

    void generate(Log log) {
        if (rendered != null) {
            return;
        }
        bindings = Gopy.bind(bindRequest(Gopy.inspect(inspectRequest())));
        rendered = Gopy.render(renderRequest());
        log.info("Bound for " + platform.name() + ": " + bindings.summary() + " (" + rendered.report() + ").");
        tellSkipped(bindings.skipped(), log);
    }

    /** The first few at sight, all of them for those who ask by {@code -X}. */
    private static void tellSkipped(List<Skipped> skipped, Log log) {
        int shown = log.isDebugEnabled() ? skipped.size() : Math.min(SHOWN, skipped.size());
        skipped.subList(0, shown).forEach(symbol -> log.info("Skipped " + symbol));
        if (shown < skipped.size()) {
            log.info("Skipped " + (skipped.size() - shown) + " more; the report has them all.");
        }
    }

    Library compile(Log log) {
        if (library == null) {
            generate(log);
            library = Gopy.compile(compileRequest());
            log.info(library.built() ? "Built " + library.file() + "." : "Up to date: " + library.file() + ".");
        }
        return library;
    }

    Path wheel(ProjectFacts facts, boolean linuxTag, Instant time, Log log) {
        compile(log);
        Path wheel = Gopy.wheel(wheelRequest(facts, linuxTag, time));
        log.info("Wrote " + wheel + ".");
        return wheel;
    }

    private InspectRequest inspectRequest() {
        return new InspectRequest(
                parameters.packages(),
                parameters.goDirectory(),
                folder.resolve("inspect"),
                platform,
                parameters.go(),
                parameters.tags(),
                parameters.offline(),
                parameters.cc(),
                parameters.symbols().instantiate());
    }

    private BindRequest bindRequest(GoProgram program) {
        return new BindRequest(
                program,
                parameters.packages(),
                parameters.pythonPackage(),
                parameters.root(),
                parameters.style(),
                parameters.symbols().valueTypes(),
                parameters.symbols().pointerTypes(),
                parameters.symbols().includes(),
                parameters.symbols().excludes());
    }

    private RenderRequest renderRequest() {
        return new RenderRequest(
                bindings,
                parameters.name().text(),
                parameters.version().text(),
                platform.librarySuffix(),
                folder.resolve("go"),
                pythonDirectory(),
                folder.resolve("report.json"));
    }

    private CompileRequest compileRequest() {
        return new CompileRequest(
                bindings.program(),
                rendered.goDirectory(),
                rendered.libraryFile(),
                platform,
                parameters.go(),
                parameters.cc(),
                parameters.tags(),
                parameters.ldflags(),
                parameters.offline());
    }

    private WheelRequest wheelRequest(ProjectFacts facts, boolean linuxTag, Instant time) {
        return new WheelRequest(
                parameters.name().text(),
                parameters.version().text(),
                pythonDirectory(),
                library.file(),
                parameters.wheelDirectory(),
                linuxTag,
                facts,
                bindings.program().goVersion(),
                bindings.program().modules(),
                time);
    }
}
