package io.gopy.maven;

import io.gopy.core.compile.Platform;
import io.gopy.core.wheel.BuildTime;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say what a wheel tells about itself. */
abstract class AbstractWheelMojo extends AbstractBuildMojo {

    /** Long description for the package index, in Markdown or reStructuredText. The default is the project's README. */
    @Parameter(property = "gopy.readme")
    private File readme;

    /** Texts of licences to ship. The default is every file of the project whose name begins with LICENSE, COPYING or NOTICE. */
    @Parameter(property = "gopy.licenseFiles")
    private List<File> licenseFiles;

    /** Trove classifiers, as {@code Topic :: Text Processing}. */
    @Parameter(property = "gopy.classifiers")
    private List<String> classifiers;

    /** Words to find the distribution by. */
    @Parameter(property = "gopy.keywords")
    private List<String> keywords;

    /** Gives a wheel for Linux the plain tag {@code linux_ARCH} too, which pip older than 20.3 needs and pypi.org refuses. */
    @Parameter(property = "gopy.linuxTag", defaultValue = "true")
    private boolean linuxTag;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private String outputTimestamp;

    /** Writes the wheel of each platform, after all that comes before it. */
    final Map<Platform, Path> wheels() {
        ProjectTells tells = new ProjectTells(project(), hasPom());
        return road().wheel(
                        tells.facts(readme, licenseFiles, Lists.flat(classifiers), Lists.flat(keywords)),
                        linuxTag,
                        BuildTime.of(outputTimestamp, System.getenv()),
                        getLog());
    }
}
