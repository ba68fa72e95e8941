import io.gopy.core.Gopy;
import io.gopy.core.bind.BindRequest;
import io.gopy.core.bind.Bindings;
import io.gopy.core.compile.CompileRequest;
import io.gopy.core.compile.GoToolchain;
import io.gopy.core.compile.Platform;
import io.gopy.core.inspect.InspectRequest;
import io.gopy.core.inspect.PackageSpec;
import io.gopy.core.model.GoProgram;
import io.gopy.core.render.RenderRequest;
import io.gopy.core.render.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What generating costs, in seconds: {@code Generator net-http FOLDER} times inspect, bind and render of
 * net/http, {@code Generator build COUNT FOLDER} all stages up to the library for a package of COUNT functions.
 * Go's build cache is warmed first, since the compiler's time is not the generator's. The last line is the figure.
 */
public final class Generator {
    private static final Path GO = GoToolchain.find("go").go();

    private Generator() {}

    public static void main(String[] words) throws IOException {
        switch (words[0]) {
            case "net-http" -> netHttp(Path.of(words[1]));
            case "build" -> build(Integer.parseInt(words[1]), Path.of(words[2]));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void netHttp(Path folder) {
        long start = System.nanoTime();
        GoProgram program = inspect(folder, folder, "net/http");
        start = lap("inspect", start);
        Bindings bindings = bind(program, "net/http", "web");
        start = lap("bind", start);
        render(bindings, folder);
        lap("render", start);
    }

    private static void build(int count, Path folder) throws IOException {
        Path module = Files.createDirectories(folder.resolve("module"));
        Files.writeString(module.resolve("go.mod"), "module example.com/many\n\ngo 1.24\n");
        Files.writeString(module.resolve("many.go"), source(count));
        long start = System.nanoTime();
        GoProgram program = inspect(folder, module, ".");
        start = lap("inspect", start);
        Bindings bindings = bind(program, ".", "many");
        Rendered rendered = render(bindings, folder);
        start = lap("bind and render", start);
        Gopy.compile(new CompileRequest(
                program,
                rendered.goDirectory(),
                rendered.libraryFile(),
                Platform.host(),
                GO,
                "",
                List.of(),
                List.of(),
                false));
        lap("compile", start);
    }

    private static String source(int count) {
        StringBuilder text = new StringBuilder("package many\n");
        for (int i = 0; i < count; i++) {
            text.append("\n// F").append(i).append(" repeats.\nfunc F").append(i);
            text.append("(s string, n int) (string, error) { return s, nil }\n");
        }
        return text.toString();
    }

    private static GoProgram inspect(Path folder, Path module, String packages) {
        return Gopy.inspect(new InspectRequest(
                List.of(PackageSpec.parse(packages)),
                module,
                folder.resolve("inspect"),
                Platform.host(),
                GO,
                List.of(),
                false));
    }

    private static Bindings bind(GoProgram program, String packages, String name) {
        return Gopy.bind(new BindRequest(program, List.of(PackageSpec.parse(packages)), name));
    }

    private static Rendered render(Bindings bindings, Path folder) {
        return Gopy.render(new RenderRequest(
                bindings,
                bindings.pythonPackage(),
                "1.0",
                Platform.host().librarySuffix(),
                folder.resolve("go"),
                folder.resolve("python"),
                folder.resolve("report.json")));
    }

    private static long lap(String stage, long start) {
        long now = System.nanoTime();
        System.out.printf("%-16s %.2f%n", stage, (now - start) / 1e9);
        return now;
    }
}
