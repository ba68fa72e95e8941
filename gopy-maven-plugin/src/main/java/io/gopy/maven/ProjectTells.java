package io.gopy.maven;

import io.gopy.core.GopyException;
import io.gopy.core.wheel.ProjectFacts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.project.MavenProject;

/** Reads out of a POM, and the files beside it, what a wheel's METADATA tells. */
final class ProjectTells {
    private static final List<String> READMES = List.of("README.md", "README.rst", "README.txt", "README");
    private static final List<String> LICENSES = List.of("LICENSE", "LICENCE", "COPYING", "NOTICE");

    private final MavenProject project;
    private final boolean hasPom;

    /** @param hasPom false if the project is Maven's stand-in, which tells nothing */
    ProjectTells(MavenProject project, boolean hasPom) {
        this.project = project;
        this.hasPom = hasPom;
    }

    ProjectFacts facts(File readme, List<File> licenseFiles, List<String> classifiers, List<String> keywords) {
        boolean named = licenseFiles != null && !licenseFiles.isEmpty();
        return new ProjectFacts(
                hasPom ? orEmpty(project.getDescription()) : "",
                readme != null ? Optional.of(readme.toPath()) : readmeBeside(),
                hasPom ? project.getLicenses().stream().map(License::getName).toList() : List.of(),
                named ? licenseFiles.stream().map(File::toPath).toList() : licensesBeside(),
                hasPom
                        ? project.getDevelopers().stream()
                                .map(ProjectTells::author)
                                .toList()
                        : List.of(),
                hasPom ? urls() : Map.of(),
                classifiers,
                keywords);
    }

    private Optional<Path> readmeBeside() {
        return beside().filter(file -> READMES.contains(name(file))).findFirst();
    }

    private List<Path> licensesBeside() {
        return beside().filter(ProjectTells::isLicense).toList();
    }

    private Stream<Path> beside() {
        if (!hasPom) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(project.getBasedir().toPath())) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new GopyException("The project's folder cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static boolean isLicense(Path file) {
        String upper = name(file).toUpperCase(Locale.ROOT);
        return LICENSES.stream().anyMatch(upper::startsWith);
    }

    private static String author(Developer developer) {
        String name = developer.getName() != null ? developer.getName() : orEmpty(developer.getId());
        return developer.getEmail() == null ? name : name + " <" + developer.getEmail() + ">";
    }

    private Map<String, String> urls() {
        Map<String, String> urls = new TreeMap<>();
        put(urls, "Homepage", project.getUrl());
        put(urls, "Source", project.getScm() == null ? null : project.getScm().getUrl());
        put(
                urls,
                "Issues",
                project.getIssueManagement() == null
                        ? null
                        : project.getIssueManagement().getUrl());
        return urls;
    }

    private static void put(Map<String, String> urls, String label, String url) {
        if (url != null && !url.isBlank()) {
            urls.put(label, url);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
