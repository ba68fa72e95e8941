package io.gopy.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The stages depend on each other in one direction, and foreign libraries stay where they belong. */
@AnalyzeClasses(packages = "io.gopy.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "io.gopy.core";

    @ArchTest
    static final ArchRule modelKnowsTheJdkAlone = classes()
            .that()
            .resideInAPackage(CORE + ".model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", CORE + ".model");

    @ArchTest
    static final ArchRule convertKnowsTheModel = classes()
            .that()
            .resideInAPackage(CORE + ".convert")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", CORE, CORE + ".model", CORE + ".convert");

    @ArchTest
    static final ArchRule bindKnowsWhatIsBeforeIt = classes()
            .that()
            .resideInAPackage(CORE + ".bind..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", CORE, CORE + ".model", CORE + ".convert", CORE + ".bind..", CORE + ".inspect");

    @ArchTest
    static final ArchRule nothingBeforeItKnowsRender = noClasses()
            .that()
            .resideInAnyPackage(
                    CORE + ".model", CORE + ".inspect", CORE + ".convert", CORE + ".bind..", CORE + ".compile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE + ".render");

    @ArchTest
    static final ArchRule inspectKnowsNoDecision = noClasses()
            .that()
            .resideInAPackage(CORE + ".inspect")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CORE + ".convert", CORE + ".bind..", CORE + ".wheel", CORE + ".publish");

    @ArchTest
    static final ArchRule onlyRenderKnowsVelocity = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".render")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.velocity..");

    @ArchTest
    static final ArchRule coreNeverSeesMaven =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.maven..", "org.codehaus..");

    @ArchTest
    static final ArchRule nobodyInsideKnowsTheFacade = noClasses()
            .that()
            .resideOutsideOfPackage(CORE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(CORE + ".Gopy");
}
