package footprint.country;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "footprint.country", importOptions = ImportOption.DoNotIncludeTests.class)
class CountryArchitectureTest {
    @ArchTest
    static final ArchRule the_truth_is_counted_without_the_product_s_cohorts_and_statistics = noClasses()
            .that()
            .resideInAPackage("footprint.country..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "footprint.cohort..",
                    "footprint.statistics..",
                    "footprint.projection..",
                    "footprint.history..",
                    "footprint.recording..",
                    "org.roaringbitmap..");
}
