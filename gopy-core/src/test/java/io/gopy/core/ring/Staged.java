package io.gopy.core.ring;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Go packages on their way to an importable Python package, by the façade alone.
 *
 * @param python name of the Python package
 * @param module the folder of the Go module that it is asked from
 * @param packages as in {@code gopy.packages}
 */
record Staged(String python, Path module, String... packages) {
    /** The folder of the behaviour cases, a Go module of its own. */
    static final Path CASES = Path.of("src", "test", "cases").toAbsolutePath();

    private static final Path WORK = Path.of("target", "ring").toAbsolutePath();

    private static final String GOLDMARK = "github.com/yuin/goldmark";

    private static final String HCL = "github.com/hashicorp/hcl/v2";

    private static final String GODS = "github.com/emirpasic/gods/v2/";

    /** All that the behaviour cases import, in five libraries. */
    static final List<Staged> ALL = List.of(
            new Staged("cases", "./..."),
            new Staged(
                    "gostd",
                    "strings",
                    "strconv",
                    "unicode",
                    "unicode/utf8",
                    "math",
                    "math/bits",
                    "path",
                    "html",
                    "net/url"),
            new Staged(
                    "golib",
                    "archive/tar",
                    "archive/zip",
                    "bufio",
                    "bytes",
                    "compress/gzip",
                    "compress/zlib",
                    "container/heap",
                    "container/list",
                    "container/ring",
                    "context",
                    "crypto/aes",
                    "crypto/cipher",
                    "crypto/ed25519",
                    "crypto/hmac",
                    "crypto/sha256",
                    "encoding/ascii85",
                    "encoding/asn1",
                    "encoding/base32",
                    "encoding/base64",
                    "encoding/binary",
                    "encoding/csv",
                    "encoding/gob",
                    "encoding/hex",
                    "encoding/json",
                    "encoding/pem",
                    "encoding/xml",
                    "errors",
                    "expvar",
                    "flag",
                    "fmt",
                    "go/ast",
                    "go/format",
                    "go/parser",
                    "go/token",
                    "hash",
                    "hash/crc32",
                    "hash/fnv",
                    "html",
                    "html/template",
                    "image",
                    "image/color",
                    "image/draw",
                    "image/png",
                    "io",
                    "io/fs",
                    "log",
                    "log/slog",
                    "math",
                    "math/big",
                    "math/bits",
                    "math/cmplx",
                    "mime",
                    "mime/multipart",
                    "net/http",
                    "net/http/httptest",
                    "net/mail",
                    "net/netip",
                    "net/textproto",
                    "net/url",
                    "os",
                    "path/filepath",
                    "regexp",
                    "sort",
                    "strconv",
                    "strings",
                    "testing/fstest",
                    "text/scanner",
                    "text/tabwriter",
                    "text/template",
                    "time",
                    "unicode",
                    "unicode/utf8"),
            new Staged(
                    "modules",
                    "github.com/BurntSushi/toml@v1.4.0",
                    "github.com/Masterminds/semver/v3@v3.3.1",
                    "github.com/google/uuid@v1.6.0",
                    HCL + "@v2.23.0",
                    HCL + "/hclparse@v2.23.0",
                    HCL + "/hclsyntax@v2.23.0",
                    HCL + "/hclwrite@v2.23.0",
                    "github.com/holiman/uint256@v1.3.2",
                    "github.com/miekg/dns@v1.1.62",
                    "github.com/shopspring/decimal@v1.4.0",
                    GOLDMARK + "@v1.7.8",
                    GOLDMARK + "/ast@v1.7.8",
                    GOLDMARK + "/extension@v1.7.8",
                    GOLDMARK + "/parser@v1.7.8",
                    GOLDMARK + "/renderer@v1.7.8",
                    GOLDMARK + "/text@v1.7.8",
                    GOLDMARK + "/util@v1.7.8",
                    "github.com/zclconf/go-cty/cty@v1.13.0",
                    "golang.org/x/text/unicode/norm@v0.21.0",
                    "gonum.org/v1/gonum/mat@v0.15.1",
                    "gonum.org/v1/gonum/optimize@v0.15.1",
                    "gonum.org/v1/gonum/stat@v0.15.1",
                    "gonum.org/v1/gonum/stat/distuv@v0.15.1",
                    "gopkg.in/yaml.v3@v3.0.1"),
            new Staged(
                    "generic",
                    "cmp",
                    "maps",
                    "slices",
                    GODS + "lists/arraylist@v2.0.0-alpha",
                    GODS + "maps/linkedhashmap@v2.0.0-alpha",
                    GODS + "maps/treemap@v2.0.0-alpha",
                    GODS + "queues/priorityqueue@v2.0.0-alpha",
                    GODS + "sets/hashset@v2.0.0-alpha",
                    GODS + "sets/treeset@v2.0.0-alpha",
                    GODS + "stacks/arraystack@v2.0.0-alpha",
                    GODS + "trees/redblacktree@v2.0.0-alpha"));

    /** Instances of generic declarations that the libraries have besides the default ones. */
    private static final Map<String, String> INSTANTIATE = Map.of(
            "cases",
            "generics.Clamp[int8]; generics.Kind[[]byte]; generics.Kind[*generics.Word];"
                    + " generics.Pair[string, int]; generics.MakePair[string, int]; generics.Map[int, int]",
            "generic",
            "maps.Keys[string, int]; maps.Clone[string, int]; maps.DeleteFunc[string, int]; maps.Equal[string, int];"
                    + " treemap.New[string, int]; redblacktree.New[int, string]; linkedhashmap.New[string, float64]");

    private static List<Path> built;

    private Staged(String python, String... packages) {
        this(python, CASES, packages);
    }

    /** The folders for {@code sys.path} that hold all of them, built once a test run. */
    static synchronized List<Path> built() {
        if (built == null) {
            built = ALL.stream().map(Staged::build).map(Staged::path).toList();
        }
        return built;
    }

    /** Builds it, unless it is up to date. */
    Staged build() {
        GoToolchain toolchain = GoToolchain.find("go");
        List<PackageSpec> specs = Stream.of(packages).map(PackageSpec::parse).toList();
        Platform platform = Platform.host();
        GoProgram program = Gopy.inspect(new InspectRequest(
                specs,
                module,
                folder().resolve("inspect"),
                platform,
                toolchain.go(),
                List.of(),
                false,
                "",
                INSTANTIATE.getOrDefault(python, "")));
        Bindings bindings = Gopy.bind(new BindRequest(program, specs, python));
        Rendered rendered = Gopy.render(new RenderRequest(
                bindings,
                python,
                "1.0",
                platform.librarySuffix(),
                folder().resolve("go"),
                path(),
                folder().resolve("report.json")));
        Gopy.compile(new CompileRequest(
                program,
                rendered.goDirectory(),
                rendered.libraryFile(),
                platform,
                toolchain.go(),
                "",
                List.of(),
                List.of(),
                false));
        return this;
    }

    /** The folder that goes on {@code sys.path}. */
    Path path() {
        return folder().resolve("python");
    }

    private Path folder() {
        return WORK.resolve(python);
    }
}
