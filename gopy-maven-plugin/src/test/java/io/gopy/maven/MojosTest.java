package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mockito.Mockito;

/** Each goal once, in the order of the lifecycle, on the package {@code path}. */
@MojoTest
@MojoParameter(name = "packages", value = "path")
@MojoParameter(name = "name", value = "go-path")
@MojoParameter(name = "version", value = "1.0-SNAPSHOT")
@MojoParameter(name = "pythonPackage", value = "gopath")
@MojoParameter(name = "outputDirectory", value = "target/harness/gopy")
@MojoParameter(name = "wheelDirectory", value = "target/harness")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MojosTest {
    private static final String WHEEL = "go_path-1.0.dev0-py2.py3-none-";

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    @BeforeAll
    static void clean() {
        Harness.clean();
    }

    @BeforeEach
    void prepareMaven() {
        project.setArtifact(new DefaultArtifact(
                "io.gopy.it",
                "go-path",
                "1.0-SNAPSHOT",
                "compile",
                "wheel",
                null,
                new DefaultArtifactHandler("wheel")));
        Mockito.when(session.getSettings()).thenReturn(new Settings());
    }

    @Test
    @Order(1)
    @InjectMojo(goal = "generate")
    void generateWritesGoAndPython(GenerateMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Harness.OUTPUT.resolve("gopy/python/gopath/__init__.py")).isRegularFile();
        assertThat(Harness.OUTPUT.resolve("gopy/go/gen/main.go")).isRegularFile();
        assertThat(Harness.OUTPUT.resolve("gopy/report.json")).isRegularFile();
    }

    @Test
    @Order(2)
    @InjectMojo(goal = "compile")
    void compileBuildsTheLibrary(CompileMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Harness.OUTPUT.resolve("gopy/python/gopath/_gopy"))
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("libgopath."));
    }

    @Test
    @Order(3)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "testDirectory", value = "src/test/python/passing")
    @MojoParameter(name = "pythons", value = "python3")
    void testPasses(TestMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Harness.OUTPUT.resolve("gopy/test/result.json")).content().contains("\"run\": 1");
    }

    @Test
    @Order(4)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "testDirectory", value = "src/test/python/failing")
    @MojoParameter(name = "pythons", value = "python3")
    void testFails(TestMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Python tests in ")
                .hasMessageContaining("failed on CPython 3.");
    }

    @Test
    @Order(5)
    @InjectMojo(goal = "wheel", pom = "pom.xml")
    void wheelWritesAndAttaches(WheelMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Harness.wheels())
                .singleElement()
                .satisfies(wheel -> assertThat(wheel.getFileName().toString()).startsWith(WHEEL));
        assertThat(project.getAttachedArtifacts()).singleElement().satisfies(attached -> {
            assertThat(attached.getType()).isEqualTo("whl");
            assertThat(attached.getFile().toPath()).isEqualTo(Harness.wheels().get(0));
        });
    }

    @Test
    @Order(6)
    @InjectMojo(goal = "publish")
    @MojoParameter(name = "repositoryUrl", value = "file://${basedir}/target/harness/index")
    void publishWritesAStaticIndex(PublishMojo mojo) throws Exception {
        mojo.execute();
        Path page = Harness.OUTPUT.resolve("index/go-path/index.html");
        assertThat(Files.readString(page)).contains(WHEEL).contains("#sha256=");
    }

    @Test
    @Order(7)
    @InjectMojo(goal = "publish")
    void publishAsksWhere(PublishMojo mojo) {
        assertThatThrownBy(mojo::execute).hasMessageStartingWith("Nothing says where to publish: gopy.repositoryUrl");
    }

    @Test
    @Order(8)
    @InjectMojo(goal = "wheel")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "outputDirectory", value = "target/harness/skipped")
    void skipLeavesNothing(WheelMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Harness.OUTPUT.resolve("skipped")).doesNotExist();
    }

    @Test
    @Order(9)
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "includes", value = "path.Base,path.Join,path.Ext")
    @MojoParameter(name = "excludes", value = "path.Ext")
    void generateBindsTheSymbolsAskedFor(GenerateMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Harness.OUTPUT.resolve("gopy/python/gopath/__init__.py"))
                .content()
                .contains("'Base'", "'Join'")
                .doesNotContain("'Ext'", "'Clean'");
    }
}
