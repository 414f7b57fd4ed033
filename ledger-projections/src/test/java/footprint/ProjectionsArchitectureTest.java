package footprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "footprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ProjectionsArchitectureTest {
    @ArchTest
    static final ArchRule read_models_do_not_know_each_other = slices().matching(
                    "footprint.(history|register|statistics)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule what_keeps_projections_current_does_not_know_what_they_tell = noClasses()
            .that()
            .resideInAPackage("footprint.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footprint.history..", "footprint.register..", "footprint.statistics..");

    @ArchTest
    static final ArchRule no_read_model_reads_the_vault = noClasses()
            .that()
            .resideInAnyPackage(
                    "footprint.projection..", "footprint.history..", "footprint.register..", "footprint.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footprint.identity..", "footprint.recording..", "org.springframework.web..");

    @ArchTest
    static final ArchRule only_queries_results_and_configuration_are_public = classes()
            .that()
            .resideInAnyPackage("footprint.history", "footprint.register", "footprint.statistics")
            .and()
            .arePublic()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .haveSimpleNameEndingWith("Configuration");
}
