package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WheelWriterTest {
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void names_the_wheel_and_orders_its_entries() throws IOException {
        Path wheel = WheelWriter.write(Wheels.request(folder, "1.0-SNAPSHOT"));
        assertThat(wheel.getFileName().toString())
                .matches(
                        "greeter-1\\.0\\.dev0-py2\\.py3-none-linux_\\w+\\.manylinux2014_\\w+\\.manylinux_2_17_\\w+\\.whl");
        assertThat(read(wheel).keySet())
                .containsExactly(
                        "greeter/__init__.py",
                        "greeter/_gopy/__init__.py",
                        "greeter/_gopy/libgreeter.so",
                        "greeter/py.typed",
                        "greeter-1.0.dev0.dist-info/METADATA",
                        "greeter-1.0.dev0.dist-info/WHEEL",
                        "greeter-1.0.dev0.dist-info/licenses/LICENSE",
                        "greeter-1.0.dev0.dist-info/sboms/greeter.cdx.json",
                        "greeter-1.0.dev0.dist-info/top_level.txt",
                        "greeter-1.0.dev0.dist-info/RECORD");
    }

    @Test
    void tells_metadata_tags_record_and_modules() throws IOException {
        Map<String, String> files = read(WheelWriter.write(Wheels.request(folder, "1.0")));
        assertThat(files.get("greeter-1.0.dist-info/METADATA")).isEqualTo("""
                        Metadata-Version: 2.4
                        Name: Greeter
                        Version: 1.0
                        Summary: Greets people.
                        Keywords: greeting,go
                        Author: Charles
                        Author-email: Ada <ada@example.com>
                        License-Expression: Apache-2.0
                        License-File: LICENSE
                        Classifier: Programming Language :: Python :: 3
                        Project-URL: Homepage, https://example.com
                        Project-URL: Source, https://example.com/src
                        Requires-Python: >=2.7, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*
                        Description-Content-Type: text/markdown; charset=UTF-8

                        # Greeter

                        Greets größer.
                        """);
        assertThat(files.get("greeter-1.0.dist-info/WHEEL"))
                .contains("Root-Is-Purelib: false\n", "Tag: py2-none-linux_", "Tag: py3-none-manylinux_2_17_");
        assertThat(files.get("greeter-1.0.dist-info/RECORD"))
                .contains("greeter/_gopy/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\n")
                .endsWith("greeter-1.0.dist-info/RECORD,,\n");
        assertThat(files.get("greeter-1.0.dist-info/sboms/greeter.cdx.json"))
                .contains("pkg:golang/std@1.26.8", "pkg:golang/github.com/google/uuid@v1.6.0", "pkg:pypi/greeter@1.0");
    }

    @Test
    void gives_the_same_bytes_in_every_time_zone() throws IOException {
        WheelRequest request = Wheels.request(folder, "1.0");
        byte[] first = Files.readAllBytes(WheelWriter.write(request));
        for (String id : new String[] {"Asia/Tokyo", "America/New_York"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(id));
            assertThat(Files.readAllBytes(WheelWriter.write(request))).as(id).isEqualTo(first);
        }
    }

    @Test
    void leaves_nothing_half_written() throws IOException {
        WheelRequest request = Wheels.request(folder, "1.0");
        Path taken = Files.writeString(folder.resolve("dist"), "a file where a folder should be");
        assertThatThrownBy(() -> WheelWriter.write(request))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.wheelDirectory");
        Files.delete(taken);
        WheelWriter.write(request);
        try (Stream<Path> files = Files.list(folder.resolve("dist"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refuses_a_licence_classifier_beside_an_expression() throws IOException {
        ProjectFacts facts = Wheels.request(folder, "1").project();
        ProjectFacts mixed = new ProjectFacts(
                "",
                facts.readme(),
                facts.licenses(),
                facts.licenseFiles(),
                facts.authors(),
                facts.urls(),
                List.of("License :: OSI Approved"),
                facts.keywords());
        assertThatThrownBy(() -> Metadata.render(new DistributionName("x"), Version.parse("1"), mixed))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.classifiers holds \"License :: OSI Approved\"");
    }

    @Test
    void refuses_two_licence_files_of_one_name() throws IOException {
        WheelRequest request = Wheels.request(folder, "1");
        Path first = request.project().licenseFiles().get(0);
        Path second = folder.resolve("other").resolve(first.getFileName());
        ProjectFacts facts = new ProjectFacts(
                "", Optional.empty(), List.of(), List.of(first, second), List.of(), Map.of(), List.of(), List.of());
        WheelRequest twice = new WheelRequest(
                "x",
                "1",
                request.stage(),
                request.library(),
                request.wheelDirectory(),
                true,
                facts,
                "",
                List.of(),
                request.time());
        assertThatThrownBy(() -> WheelWriter.write(twice))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.licenseFiles names " + first + " and " + second);
    }

    private static Map<String, String> read(Path wheel) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(wheel))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
