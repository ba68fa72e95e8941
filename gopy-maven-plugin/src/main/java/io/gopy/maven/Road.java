package io.gopy.maven;

import io.gopy.core.compile.Library;
import io.gopy.core.compile.Platform;
import io.gopy.core.wheel.ProjectFacts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/**
 * The stages of one project on its way to wheels. Each asks for the stage before it and does nothing
 * twice, so {@code gopy:wheel} alone does all that {@code gopy:generate} and {@code gopy:compile} would
 * have done, and in a lifecycle only the rest.
 */
final class Road {
    private static final String KEY = Road.class.getName();

    private final Parameters parameters;
    private final List<PlatformBuild> builds = new ArrayList<>();
    private final Map<Platform, Path> wheels = new LinkedHashMap<>();

    private Road(Parameters parameters) {
        this.parameters = parameters;
        for (Platform platform : parameters.platforms()) {
            builds.add(new PlatformBuild(parameters, platform, folder(platform)));
        }
    }

    /**
     * The road that an earlier goal of this project has begun with the same parameters, else a new one.
     *
     * @param context Maven's memory of the plugin in one project
     */
    @SuppressWarnings({"rawtypes", "unchecked"}) // Mojo.getPluginContext() is a raw Map
    static Road of(Map context, Parameters parameters) {
        if (context == null) {
            return new Road(parameters);
        }
        if (context.get(KEY) instanceof Road road && road.parameters.equals(parameters)) {
            return road;
        }
        Road road = new Road(parameters);
        context.put(KEY, road);
        return road;
    }

    /** Inspects, binds and renders. */
    void generate(Log log) {
        builds.forEach(build -> build.generate(log));
    }

    /** Builds the library of each platform. */
    List<Library> compile(Log log) {
        return builds.stream().map(build -> build.compile(log)).toList();
    }

    /** Writes the wheel of each platform; names where they lie. */
    Map<Platform, Path> wheel(ProjectFacts facts, boolean linuxTag, Instant time, Log log) {
        for (PlatformBuild build : builds) {
            wheels.computeIfAbsent(build.platform(), any -> build.wheel(facts, linuxTag, time, log));
        }
        return wheels;
    }

    /** The folder whose Python package runs on this machine, for tests: that of the first platform. */
    Path pythonDirectory() {
        return builds.get(0).pythonDirectory();
    }

    /** The first platform's files lie in the output folder itself, those of the others each in one below. */
    private Path folder(Platform platform) {
        boolean first = platform.equals(parameters.platforms().get(0));
        return first
                ? parameters.outputDirectory()
                : parameters.outputDirectory().resolve(platform.name());
    }
}
