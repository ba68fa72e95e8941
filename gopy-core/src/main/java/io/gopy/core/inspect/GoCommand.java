package io.gopy.core.inspect;

import io.gopy.core.compile.GoToolchain;
import io.gopy.core.compile.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The go command with a request's platform, tags and network. */
record GoCommand(InspectRequest request) {
    /** What it prints, run in a folder with an environment. */
    String ask(Path folder, Map<String, String> environment, String... words) {
        return new GoToolchain(request.go(), "").ask(folder, environment, words);
    }

    /** The environment that decides which files of a package count: as in the build, if there is a C compiler. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        Platform platform = request.platform();
        environment.put("GOOS", platform.goos());
        environment.put("GOARCH", platform.goarch());
        environment.put(
                "CGO_ENABLED", platform.equals(Platform.host()) || !request.cc().isEmpty() ? "1" : "0");
        if (!request.cc().isEmpty()) {
            environment.put("CC", request.cc());
        }
        environment.put("GO111MODULE", "on");
        environment.put("GOFLAGS", flags(""));
        if (request.offline()) {
            environment.put("GOPROXY", "off");
            environment.put("GOSUMDB", "off"); // what the module cache holds was verified when it came
        }
        return environment;
    }

    /** The same for a module of gopy's own, which only {@code go get} may change. */
    Map<String, String> scratchEnvironment() {
        Map<String, String> environment = environment();
        environment.put("GOFLAGS", flags("-mod=readonly"));
        environment.put("GOWORK", "off");
        return environment;
    }

    private String flags(String mode) {
        String own = System.getenv().getOrDefault("GOFLAGS", "");
        List<String> flags = new ArrayList<>(Arrays.asList(own.strip().split("\\s+")));
        if (!mode.isEmpty()) {
            flags.removeIf(flag -> flag.startsWith("-mod="));
            flags.add(mode);
        }
        if (!request.tags().isEmpty()) {
            flags.removeIf(flag -> flag.startsWith("-tags="));
            flags.add("-tags=" + String.join(",", request.tags()));
        }
        return flags.stream().filter(flag -> !flag.isEmpty()).collect(Collectors.joining(" "));
    }
}
