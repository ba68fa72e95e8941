package io.gopy.core.wheel;

import io.gopy.core.model.GoModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small package with a real library, as the stages before would leave it. */
public final class Wheels {
    private static final List<GoModule> MODULES = List.of(new GoModule(
            "github.com/google/uuid", "v1.6.0", false, "h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=", ""));

    private Wheels() {}

    /** Stages {@code greeter} below the folder and asks for a wheel in {@code folder/dist}. */
    public static WheelRequest request(Path folder, String version) throws IOException {
        Path stage = folder.resolve("python");
        Path library = Libraries.gcc(
                stage.resolve("greeter/_gopy/libgreeter.so"),
                "#include <stdlib.h>\nint seven(void) { return abs(-7); }");
        Files.writeString(stage.resolve("greeter/_gopy/__init__.py"), "");
        Files.writeString(
                stage.resolve("greeter/__init__.py"),
                "import ctypes, os\nseven = ctypes.CDLL(os.path.join(os.path.dirname(__file__), '_gopy', 'libgreeter.so')).seven\n");
        Files.writeString(stage.resolve("greeter/py.typed"), "");
        Files.writeString(stage.resolve("greeter/_gopy/libgreeter.h"), "int seven(void);\n");
        return new WheelRequest(
                "Greeter",
                version,
                stage,
                library,
                folder.resolve("dist"),
                true,
                project(folder),
                "go1.26.8",
                MODULES,
                BuildTime.EARLIEST);
    }

    private static ProjectFacts project(Path folder) throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Greeter\n\nGreets größer.\n");
        Path license = Files.writeString(folder.resolve("LICENSE"), "Do what you like.\n");
        return new ProjectFacts(
                "Greets\n  people.",
                Optional.of(readme),
                List.of("Apache License, Version 2.0"),
                List.of(license),
                List.of("Ada <ada@example.com>", "Charles"),
                Map.of("Source", "https://example.com/src", "Homepage", "https://example.com"),
                List.of("Programming Language :: Python :: 3"),
                List.of("greeting", "go"));
    }
}
