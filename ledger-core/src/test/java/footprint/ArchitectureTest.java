package footprint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import footprint.entry.Entry;
import footprint.entry.EntryKind;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("footprint");

    private static final String[] JDK = {"java..", "javax.crypto.."};
    private static final String[] ANNOTATIONS = {"org.jspecify.annotations..", "com.fasterxml.jackson.annotation.."};

    @Test
    void the_merkle_tree_uses_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAPackage("footprint.merkle..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK)
                        .or(resideInAnyPackage("org.jspecify.annotations..", "footprint.merkle..")))
                .check(CORE);
    }

    @Test
    void cohorts_use_the_jdk_bitmaps_the_merkle_tree_and_what_entries_share() {
        classes()
                .that()
                .resideInAPackage("footprint.cohort..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK)
                        .or(resideInAnyPackage(ANNOTATIONS))
                        .or(resideInAnyPackage(
                                "org.roaringbitmap..",
                                "footprint.merkle..",
                                "footprint.entry..",
                                "footprint.cohort..")))
                .check(CORE);
    }

    @Test
    void what_entries_share_uses_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("footprint.entry..")
                .should()
                .dependOnClassesThat(resideInAPackage("footprint..")
                        .and(resideInAPackage("footprint.entry..").negate()))
                .check(CORE);
    }

    @Test
    void packages_use_each_other_one_way_only() {
        slices().matching("footprint.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void no_feature_uses_the_store() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "footprint.access..",
                        "footprint.agreement..",
                        "footprint.catalogue..",
                        "footprint.collection..",
                        "footprint.correction..",
                        "footprint.coverage..",
                        "footprint.disclosure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("footprint.store..", "footprint.identity..")
                .check(CORE);
    }

    @Test
    void nothing_here_uses_a_projection_or_a_desk() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("footprint..")
                        .negate()
                        .or(resideInAnyPackage(
                                "footprint",
                                "footprint.access..",
                                "footprint.agreement..",
                                "footprint.audit..",
                                "footprint.catalogue..",
                                "footprint.child..",
                                "footprint.cohort..",
                                "footprint.collection..",
                                "footprint.correction..",
                                "footprint.coverage..",
                                "footprint.database..",
                                "footprint.disclosure..",
                                "footprint.entry..",
                                "footprint.erasure..",
                                "footprint.identity..",
                                "footprint.log..",
                                "footprint.merkle..",
                                "footprint.store..")))
                .check(CORE);
    }

    @Test
    void every_entry_is_one_of_the_kinds_listed() {
        Class<?>[] listed = EntryKinds.ALL.stream().map(EntryKind::type).toArray(Class<?>[]::new);

        assertThat(CORE.that(assignableTo(Entry.class)).stream()
                        .filter(type -> !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect))
                .containsExactlyInAnyOrder(listed);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Impl|Helper|Base)")
                .check(CORE);
    }

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(CORE.stream().map(type -> type.getPackage().getName()).distinct())
                .allSatisfy(name -> assertThat(CORE.contain(name + ".package-info"))
                        .as("package-info of %s", name)
                        .isTrue());
    }
}
