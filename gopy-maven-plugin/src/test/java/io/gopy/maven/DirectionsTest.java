package io.gopy.maven;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.gopy.core.Gopy;
import io.gopy.core.GopyException;
import io.gopy.core.publish.CredentialSources;
import io.gopy.core.wheel.BuildTime;
import java.util.Set;

/** The goals work through the façade: of the core they see it, and the values it takes and gives. */
@AnalyzeClasses(packages = "io.gopy.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionsTest {
    private static final Set<String> KNOWN = Set.of(
            Gopy.class.getName(),
            GopyException.class.getName(),
            CredentialSources.class.getName(),
            BuildTime.class.getName());

    @ArchTest
    static final ArchRule THROUGH_THE_FACADE =
            noClasses().should().dependOnClassesThat(describe("are the core's inner workings", DirectionsTest::inner));

    private static boolean inner(JavaClass type) {
        boolean value = type.isRecord() || type.isEnum();
        return type.getPackageName().startsWith("io.gopy.core") && !value && !KNOWN.contains(type.getName());
    }
}
