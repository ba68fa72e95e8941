package io.gopy.core.compile;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoModule;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a failed {@code go build} said, in the user's words. */
final class BuildErrors {
    private static final Pattern PLACE = Pattern.compile("(?m)^([^\\s:]+\\.(?:go|c|h)):(\\d+(?::\\d+)?): ?(.*)$");
    private static final Pattern NO_COMPILER = Pattern.compile("C compiler \"?([^\"]+?)\"? not found");
    private static final Pattern NO_NETWORK =
            Pattern.compile("GOPROXY=off|dial tcp|no such host|connection refused|module lookup disabled");

    private final CompileRequest request;

    BuildErrors(CompileRequest request) {
        this.request = request;
    }

    GopyException explain(String stderr) {
        Matcher compiler = NO_COMPILER.matcher(stderr);
        if (compiler.find()) {
            return new GopyException("There is no C compiler: \"" + compiler.group(1) + "\" is not on PATH; perhaps you"
                    + " should install gcc (Debian: apt-get install gcc libc6-dev), or name another one in gopy.cc.");
        }
        if (stderr.contains("no space left on device")) {
            return new GopyException("The disk is full: Go could not write what it built. Perhaps you should free space"
                    + " where Go's build cache (go env GOCACHE) and the temporary folder are.");
        }
        if (NO_NETWORK.matcher(stderr).find()) {
            return new GopyException("Go needs a module that is not in the module cache, and "
                    + (request.offline() ? "Maven is offline (-o)" : "the network does not give it")
                    + ":\n" + stderr.strip());
        }
        return PLACE.matcher(stderr).find()
                ? sources(stderr)
                : new GopyException("go build failed:\n" + stderr.strip());
    }

    private GopyException sources(String stderr) {
        String text = PLACE.matcher(stderr)
                .replaceAll(m -> Matcher.quoteReplacement(shown(m.group(1)) + ":" + m.group(2) + ": " + m.group(3)));
        String lines = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return lines.lines().anyMatch(line -> line.startsWith("gopy_"))
                ? new GopyException(
                        "The Go code that gopy generated does not compile, which is a fault of gopy; perhaps"
                                + " you can leave the symbol out by gopy.excludes meanwhile:\n" + lines)
                : new GopyException("The Go sources do not compile:\n" + lines);
    }

    /** A file as the user knows it: relative to its module. */
    private String shown(String file) {
        Path gen = request.goDirectory().toAbsolutePath().resolve("gen").normalize();
        Path path = gen.resolve(file).normalize();
        if (path.startsWith(gen)) {
            return "gopy_gen/" + gen.relativize(path);
        }
        if (path.startsWith(gen.resolveSibling("rt"))) {
            return "gopy_rt/" + path.getFileName();
        }
        return modules().stream()
                .filter(path::startsWith)
                .map(module -> module.relativize(path).toString())
                .findFirst()
                .orElse(path.toString());
    }

    private List<Path> modules() {
        return request.program().modules().stream()
                .filter(GoModule::main)
                .filter(module -> !module.directory().isEmpty())
                .map(module -> Path.of(module.directory()).toAbsolutePath().normalize())
                .toList();
    }
}
