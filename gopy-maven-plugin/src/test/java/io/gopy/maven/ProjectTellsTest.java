package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.wheel.ProjectFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTellsTest {
    @TempDir
    Path folder;

    @Test
    void readsThePomAndTheFilesBesideIt() throws IOException {
        for (String file : List.of("README.md", "LICENSE", "NOTICE.txt", "main.go")) {
            Files.createFile(folder.resolve(file));
        }
        ProjectFacts facts =
                new ProjectTells(project(), true).facts(null, List.of(), List.of("Topic :: Utilities"), List.of("go"));
        assertThat(facts.summary()).isEqualTo("Greets people.");
        assertThat(facts.licenses()).containsExactly("MIT");
        assertThat(facts.authors()).containsExactly("Ada Lovelace <ada@example.com>");
        assertThat(facts.urls())
                .isEqualTo(Map.of("Homepage", "https://example.com", "Source", "https://example.com/source"));
        assertThat(facts.readme()).hasValue(folder.resolve("README.md"));
        assertThat(facts.licenseFiles()).containsExactly(folder.resolve("LICENSE"), folder.resolve("NOTICE.txt"));
        assertThat(facts.classifiers()).containsExactly("Topic :: Utilities");
        assertThat(facts.keywords()).containsExactly("go");
    }

    @Test
    void takesTheFilesThatWereNamed() throws IOException {
        Files.createFile(folder.resolve("LICENSE"));
        Path readme = folder.resolve("docs.rst");
        Path license = folder.resolve("terms.txt");
        ProjectFacts facts = new ProjectTells(project(), true)
                .facts(readme.toFile(), List.of(license.toFile()), List.of(), List.of());
        assertThat(facts.readme()).hasValue(readme);
        assertThat(facts.licenseFiles()).containsExactly(license);
    }

    @Test
    void tellsNothingWithoutAPom() {
        ProjectFacts facts = new ProjectTells(new MavenProject(), false).facts(null, null, List.of(), List.of());
        assertThat(facts).isEqualTo(ProjectFacts.none());
    }

    private MavenProject project() {
        Model model = new Model();
        model.setDescription("Greets people.");
        model.setUrl("https://example.com");
        model.setScm(new Scm());
        model.getScm().setUrl("https://example.com/source");
        License license = new License();
        license.setName("MIT");
        model.addLicense(license);
        Developer developer = new Developer();
        developer.setName("Ada Lovelace");
        developer.setEmail("ada@example.com");
        model.addDeveloper(developer);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }
}
