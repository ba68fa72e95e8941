package io.gopy.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.Sample;
import io.gopy.core.bind.BindRequest;
import io.gopy.core.bind.Binder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rendered of the sample program, word by word; {@code -Dgolden.update} writes the files anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/gopy/core/render/golden");

    private Path folder;
    private Rendered rendered;

    @BeforeAll
    void render(@TempDir Path temp) {
        folder = temp;
        rendered = RenderStage.render(request());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go/gen/strings_thunks.go",
                "go/gen/strconv_thunks.go",
                "go/gen/types.go",
                "python/gostd/strings.py",
                "python/gostd/strings.pyi",
                "python/gostd/strconv.py",
                "python/gostd/strconv.pyi",
                "python/gostd/_gopy/library.py",
                "report.json"
            })
    void rendersAsBefore(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Path golden = GOLDEN.resolve(file + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void secondTimeChangesNothing() {
        assertThat(rendered.changed()).isTrue();
        assertThat(RenderStage.render(request()).changed()).isFalse();
    }

    private RenderRequest request() {
        return new RenderRequest(
                Binder.bind(new BindRequest(Sample.program(), List.of(), "gostd")),
                "gostd",
                "1.0",
                ".so",
                folder.resolve("go"),
                folder.resolve("python"),
                folder.resolve("report.json"));
    }
}
