package io.gopy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import io.gopy.core.Sample;
import io.gopy.core.inspect.PackageSpec;
import io.gopy.core.model.GoPackage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleLayoutTest {
    private static final String UUID = "github.com/google/uuid";
    private static final String TEXT = "golang.org/x/text";

    @Test
    void standardLibraryIsOneModule() {
        assertThat(places("", asked("strings", ""), asked("unicode/utf8", ""), along("io", "")))
                .isEqualTo("strings=strings unicode/utf8=unicode.utf8 io=io");
    }

    @Test
    void moduleRootIsThePackageItself() {
        assertThat(places("", asked(UUID, UUID), along("database/sql/driver", ""), along(TEXT + "/cases", TEXT)))
                .isEqualTo(UUID + "= database/sql/driver=go.database.sql.driver " + TEXT + "/cases=go.text.cases");
    }

    @Test
    void onePackageAskedForAloneIsThePackageItself() {
        assertThat(places("", asked(TEXT + "/unicode/norm", TEXT), along(TEXT + "/transform", TEXT), along("io", "")))
                .isEqualTo(TEXT + "/unicode/norm= " + TEXT + "/transform=transform io=go.io");
    }

    @Test
    void severalModulesStandBelowTheirNames() {
        assertThat(places("", asked("strings", ""), asked(UUID, UUID), asked("gopkg.in/yaml.v3", "gopkg.in/yaml.v3")))
                .isEqualTo("strings=strings " + UUID + "=uuid gopkg.in/yaml.v3=yaml");
    }

    @Test
    void rootCanBeChosen() {
        assertThat(places("std", asked("net/url", ""), asked(UUID, UUID)))
                .isEqualTo("net/url=net.url " + UUID + "=uuid");
    }

    @Test
    void aliasDecides() {
        BindRequest request = new BindRequest(
                Sample.program(asked("strings", ""), asked("encoding/json", "")),
                List.of(PackageSpec.parse("codec=encoding/json")),
                "p");
        assertThat(new ModuleLayout(request).place("encoding/json")).isEqualTo("codec");
    }

    @Test
    void packagesThatMeetAskForAnAlias() {
        assertThatThrownBy(() -> places("", asked("x.org/a/json", "x.org/a/json"), asked("y.org/json", "y.org/json")))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("x.org/a/json and y.org/json")
                .hasMessageContaining("alias in gopy.packages");
    }

    @Test
    void packagesThatOnlyComeAlongMakeRoomForOthers() {
        String compress = "github.com/klauspost/compress";
        assertThat(places("", asked(UUID, UUID), along("compress/flate", ""), along(compress + "/flate", compress)))
                .isEqualTo(UUID + "= compress/flate=go.compress.flate " + compress
                        + "/flate=go.github_com.klauspost.compress.flate");
        assertThat(places("none", along("x.org/a/json", "x.org/a/json"), asked("y.org/json", "y.org/json")))
                .isEqualTo("x.org/a/json=go.json y.org/json=json");
    }

    @Test
    void defaultNameMustNotHideAModuleOfPython() {
        BindRequest request = new BindRequest(Sample.program(asked(UUID, UUID)), List.of(), "");
        assertThatThrownBy(() -> PackageName.of(request))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("a module of Python's own library")
                .hasMessageContaining("gopy.pythonPackage");
    }

    private static String places(String root, GoPackage... packages) {
        BindRequest request = new BindRequest(
                Sample.program(packages), List.of(), "p", root, "python", List.of(), List.of(), List.of(), List.of());
        ModuleLayout layout = new ModuleLayout(request);
        return Arrays.stream(packages)
                .map(p -> p.path() + "=" + layout.place(p.path()))
                .collect(Collectors.joining(" "));
    }

    private static GoPackage asked(String path, String module) {
        return pkg(path, module, true);
    }

    private static GoPackage along(String path, String module) {
        return pkg(path, module, false);
    }

    private static GoPackage pkg(String path, String module, boolean requested) {
        return new GoPackage(
                path,
                path.substring(path.lastIndexOf('/') + 1),
                module,
                "",
                requested,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
