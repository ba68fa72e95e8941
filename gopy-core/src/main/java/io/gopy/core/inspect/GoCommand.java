package io.gopy.core.inspect;

import io.gopy.core.GopyException;
import io.gopy.core.compile.Platform;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The go command with a request's platform, tags and network. */
record GoCommand(InspectRequest request) {
    /** Runs it in a folder, whatever comes of it. */
    Outcome run(Path folder, Map<String, String> more, List<String> words) {
        List<String> all = new ArrayList<>(List.of(request.go().toString()));
        all.addAll(words);
        return new Command(folder, all, more, false).run();
    }

    /** What it prints. */
    String ask(Path folder, Map<String, String> more, String... words) {
        Outcome outcome = run(folder, more, List.of(words));
        if (!outcome.succeeded()) {
            throw new GopyException("go " + String.join(" ", words) + " failed in " + folder + ": "
                    + outcome.stderr().strip());
        }
        return outcome.stdout();
    }

    /** The environment that decides which files of a package count. Another platform counts without cgo. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        Platform platform = request.platform();
        environment.put("GOOS", platform.goos());
        environment.put("GOARCH", platform.goarch());
        environment.put("CGO_ENABLED", platform.equals(Platform.host()) ? "1" : "0");
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
