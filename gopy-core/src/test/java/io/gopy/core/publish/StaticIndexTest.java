package io.gopy.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import io.gopy.core.publish.PublishResult.Outcome;
import io.gopy.core.wheel.WheelWriter;
import io.gopy.core.wheel.Wheels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticIndexTest {
    @TempDir
    Path folder;

    @Test
    void writes_pages_that_list_every_version_with_its_hash() throws IOException {
        Path first = WheelWriter.write(Wheels.request(folder, "1.0"));
        Path second = WheelWriter.write(Wheels.request(folder, "1.1"));
        assertThat(publish(first)).isEqualTo(Outcome.UPLOADED);
        assertThat(publish(second)).isEqualTo(Outcome.UPLOADED);
        assertThat(publish(first)).isEqualTo(Outcome.ALREADY_THERE);
        Path page = index().resolve("greeter/index.html");
        SimpleIndex read = SimpleIndex.parse("text/html", Files.readString(page), page.toUri())
                .orElseThrow();
        for (Path wheel : List.of(first, second)) {
            SimpleIndex.File file = read.find(wheel.getFileName().toString()).orElseThrow();
            assertThat(file.sha256()).contains(Sha256.of(wheel));
            assertThat(Files.mismatch(Path.of(file.address().getPath()), wheel)).isEqualTo(-1);
        }
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("data-requires-python=\"&gt;=2.7");
        assertThat(Files.readString(index().resolve("index.html"))).contains("href=\"greeter/\"");
    }

    @Test
    void never_replaces_a_file() throws IOException {
        Path wheel = WheelWriter.write(Wheels.request(folder, "1.0"));
        publish(wheel);
        Path there = index().resolve("greeter").resolve(wheel.getFileName());
        Files.write(there, new byte[] {1});
        assertThatThrownBy(() -> publish(wheel)).hasMessageContaining("with other bytes");
        assertThat(there).hasSize(1);
    }

    @Test
    void names_the_parameter_of_a_folder_that_cannot_be_used() throws IOException {
        Path wheel = WheelWriter.write(Wheels.request(folder, "1.0"));
        Files.writeString(index(), "a file where a folder should be");
        assertThatThrownBy(() -> publish(wheel))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.repositoryUrl names the folder " + index());
    }

    private Path index() {
        return folder.resolve("index");
    }

    private Outcome publish(Path wheel) {
        String url = folder.toUri() + "index/";
        PublishRequest request = new PublishRequest(List.of(wheel), url, "", Optional.empty(), false);
        return Publisher.publish(request).wheels().get(0).outcome();
    }
}
