package io.gopy.maven;

import io.gopy.core.compile.Platform;
import io.gopy.core.inspect.PackageSpec;
import io.gopy.core.wheel.DistributionName;
import io.gopy.core.wheel.Version;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goals were told, with every default filled in: the one thing that {@link Road} reads.
 * Two goals of one build that were told the same share their results.
 *
 * @param packages {@code gopy.packages}
 * @param goDirectory {@code gopy.goDirectory}
 * @param name {@code gopy.name}: name of the distribution
 * @param version {@code gopy.version}, in Python's form
 * @param pythonPackage {@code gopy.pythonPackage}, empty for the default
 * @param root {@code gopy.root}, empty for the default
 * @param style {@code gopy.style}
 * @param symbols which symbols are bound, and which structs are bound in a way of their own
 * @param platforms {@code gopy.platforms}, at least one
 * @param tags {@code gopy.tags}
 * @param ldflags {@code gopy.ldflags}
 * @param go the Go program that {@code gopy.go} names
 * @param cc {@code gopy.cc}, empty for the default
 * @param outputDirectory {@code gopy.outputDirectory}
 * @param wheelDirectory {@code gopy.wheelDirectory}
 * @param offline Maven's {@code -o}
 */
record Parameters(
        List<PackageSpec> packages,
        Path goDirectory,
        DistributionName name,
        Version version,
        String pythonPackage,
        String root,
        String style,
        Symbols symbols,
        List<Platform> platforms,
        List<String> tags,
        List<String> ldflags,
        Path go,
        String cc,
        Path outputDirectory,
        Path wheelDirectory,
        boolean offline) {
    Parameters {
        packages = List.copyOf(packages);
        platforms = List.copyOf(platforms);
        tags = List.copyOf(tags);
        ldflags = List.copyOf(ldflags);
    }

    /**
     * Go symbols with a say of their own.
     *
     * @param includes {@code gopy.includes}
     * @param excludes {@code gopy.excludes}
     * @param valueTypes {@code gopy.valueTypes}
     * @param pointerTypes {@code gopy.pointerTypes}
     * @param instantiate {@code gopy.instantiate}, empty for the default instances alone
     */
    record Symbols(
            List<String> includes,
            List<String> excludes,
            List<String> valueTypes,
            List<String> pointerTypes,
            String instantiate) {
        Symbols {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
            valueTypes = List.copyOf(valueTypes);
            pointerTypes = List.copyOf(pointerTypes);
        }
    }
}
