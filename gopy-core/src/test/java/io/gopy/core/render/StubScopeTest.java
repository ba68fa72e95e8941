package io.gopy.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How stubs name classes of other modules, and import them. */
class StubScopeTest {
    private final StubScope scope = new StubScope("shapes.flat", Set.of(), false, Map.of());

    @Test
    void ofItsOwn() {
        assertThat(scope.type(point("shapes.flat"))).isEqualTo("Point");
        assertThat(scope.imports("Point")).isEmpty();
    }

    @Test
    void ofAnotherModule() {
        String name = scope.type(point("go.image"));

        assertThat(name).isEqualTo("_go_image.Point");
        assertThat(scope.imports(name)).containsExactly("from ..go import image as _go_image");
    }

    @Test
    void ofThePackageItself() {
        String name = scope.type(point(""));

        assertThat(name).isEqualTo("_root_Point");
        assertThat(scope.imports(name)).containsExactly("from .. import Point as _root_Point");
    }

    private static PythonClass point(String module) {
        return new PythonClass(new GoType.Named("example.com/" + module, "Point", List.of(), true), 1, module, "Point");
    }
}
