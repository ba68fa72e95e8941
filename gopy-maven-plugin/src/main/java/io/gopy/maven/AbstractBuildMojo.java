package io.gopy.maven;

import io.gopy.core.GopyException;
import io.gopy.core.compile.GoToolchain;
import io.gopy.core.compile.Platform;
import io.gopy.core.inspect.PackageSpec;
import io.gopy.core.wheel.DistributionName;
import io.gopy.core.wheel.Version;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say what to bind and how; all goals that build know them, since each runs the goals before it. */
abstract class AbstractBuildMojo extends AbstractGopyMojo {

    /**
     * Go packages to bind, each {@code [alias=]path[@version]}: {@code strings},
     * {@code github.com/google/uuid@v1.6.0}, {@code ./...} for all of the Go module in
     * {@code gopy.goDirectory}, which is the default where there is one.
     */
    @Parameter(property = "gopy.packages")
    private List<String> packages;

    /** Folder of the project's own Go module, the one with {@code go.mod}. */
    @Parameter(property = "gopy.goDirectory", defaultValue = "${basedir}")
    private File goDirectory;

    /**
     * Name of the Python distribution: what {@code pip install} is given. The default is the
     * project's artifactId; without a POM it must be given.
     */
    @Parameter(property = "gopy.name")
    private String name;

    /**
     * Version of the distribution. The default is the project's version, turned into Python's form:
     * {@code 1.2.0-SNAPSHOT} becomes {@code 1.2.0.dev0}; without a POM, {@code 0.1.0}.
     */
    @Parameter(property = "gopy.version")
    private String version;

    /** Name of the Python package: what {@code import} is given. The default follows the Go package's name. */
    @Parameter(property = "gopy.pythonPackage")
    private String pythonPackage;

    /**
     * The Go module whose packages lie right below the Python package: a module path, {@code std} for
     * the standard library, or {@code none} to give each module a level of its own. The default is the
     * module that all packages belong to, if it is one.
     */
    @Parameter(property = "gopy.root")
    private String root;

    /** Style of the Python names: {@code python}, or {@code gopy} for those that the program gopy gives. */
    @Parameter(property = "gopy.style", defaultValue = "python")
    private String style;

    /** Go symbols to bind, as {@code strings.To*} or {@code example.com/shop.Cart.Add}. The default is all. */
    @Parameter(property = "gopy.includes")
    private List<String> includes;

    /** Go symbols to leave out, in the same form. */
    @Parameter(property = "gopy.excludes")
    private List<String> excludes;

    /** Go structs that are value types whatever their API says: copied when passed, {@code ==} by content. */
    @Parameter(property = "gopy.valueTypes")
    private List<String> valueTypes;

    /** Go structs that are pointer types whatever their API says: shared when passed, {@code ==} by identity. */
    @Parameter(property = "gopy.pointerTypes")
    private List<String> pointerTypes;

    /**
     * Instances of generic Go functions and types besides the default ones, with semicolons between: {@code
     * slices.Max[int8]; example.com/shop.Stack[*example.com/shop.Item]}. Errors in Python name what to add.
     */
    @Parameter(property = "gopy.instantiate")
    private String instantiate;

    /** Platforms to build for, as {@code linux-x86_64}. The default is the machine that builds. */
    @Parameter(property = "gopy.platforms")
    private List<String> platforms;

    /** Go build tags. */
    @Parameter(property = "gopy.tags")
    private List<String> tags;

    /** More flags for Go's linker, as {@code -X main.version=1.2}. */
    @Parameter(property = "gopy.ldflags")
    private String ldflags;

    /** The Go program: a path, or a name to be found on PATH. */
    @Parameter(property = "gopy.go", defaultValue = "go")
    private String go;

    /** The C compiler: a path, or a name to be found on PATH. The default is Go's own choice (CC, else gcc). */
    @Parameter(property = "gopy.cc")
    private String cc;

    /** Folder that the wheels are written to. The default is the build directory ({@code target}). */
    @Parameter(property = "gopy.wheelDirectory")
    private File wheelDirectory;

    /** The stages of this project so far, shared with the goals that ran before. */
    final Road road() {
        return Road.of(getPluginContext(), parameters());
    }

    final Parameters parameters() {
        return new Parameters(
                asked().stream().map(PackageSpec::parse).toList(),
                goDirectory.toPath().toAbsolutePath(),
                new DistributionName(distribution()),
                Version.parse(version()),
                orEmpty(pythonPackage),
                orEmpty(root),
                style,
                new Parameters.Symbols(
                        Lists.flat(includes),
                        Lists.flat(excludes),
                        Lists.flat(valueTypes),
                        Lists.flat(pointerTypes),
                        orEmpty(instantiate)),
                platforms(),
                Lists.flat(tags),
                Lists.words(ldflags),
                GoToolchain.find(go).go(),
                orEmpty(cc),
                output(),
                wheelDirectory(),
                session().isOffline());
    }

    final Path wheelDirectory() {
        return wheelDirectory != null ? wheelDirectory.toPath().toAbsolutePath() : buildDirectory();
    }

    private List<String> asked() {
        List<String> asked = Lists.flat(packages);
        if (!asked.isEmpty()) {
            return asked;
        }
        if (Files.exists(goDirectory.toPath().resolve("go.mod"))) {
            return List.of("./...");
        }
        throw new GopyException("Nothing says what to bind: gopy.packages is empty and gopy.goDirectory " + goDirectory
                + " holds no go.mod; perhaps you should name packages, as in -Dgopy.packages=strings,path.");
    }

    private List<Platform> platforms() {
        List<String> names = Lists.flat(platforms);
        return names.isEmpty()
                ? List.of(Platform.host())
                : names.stream().map(Platform::parse).toList();
    }

    private String version() {
        return version != null ? version : hasPom() ? project().getVersion() : "0.1.0";
    }

    private String distribution() {
        if (name != null) {
            return name;
        }
        if (hasPom()) {
            return project().getArtifactId();
        }
        throw new GopyException("Nothing names the distribution: there is no POM and gopy.name is not given; perhaps"
                + " you should add -Dgopy.name=NAME, the name that pip install is to know.");
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
