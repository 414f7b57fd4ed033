package footprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "footprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ProjectionsArchitectureTest {
    @ArchTest
    static final ArchRule read_models_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage("..history..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..register..");

    @ArchTest
    static final ArchRule what_keeps_projections_current_does_not_know_what_they_tell = noClasses()
            .that()
            .resideInAPackage("footprint.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footprint.history..", "footprint.register..");

    @ArchTest
    static final ArchRule no_read_model_reads_the_vault = noClasses()
            .that()
            .resideInAnyPackage("footprint.projection..", "footprint.history..", "footprint.register..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footprint.identity..", "footprint.recording..", "org.springframework.web..");

    @ArchTest
    static final ArchRule only_queries_results_and_configuration_are_public = classes()
            .that()
            .resideInAnyPackage("footprint.history", "footprint.register")
            .and()
            .arePublic()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .haveSimpleNameEndingWith("Configuration");
}
