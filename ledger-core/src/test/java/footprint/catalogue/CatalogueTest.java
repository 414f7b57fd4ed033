package footprint.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.load();

    @ParameterizedTest
    @EnumSource(CatalogueList.class)
    void every_row_of_every_list_has_a_name_words_and_a_source(CatalogueList list) {
        assertThat(catalogue.list(list)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.name()).isNotBlank();
            assertThat(row.words()).isNotBlank();
            assertThat(row.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(CatalogueList.class)
    void no_list_has_a_code_or_a_name_twice(CatalogueList list) {
        assertThat(catalogue.list(list)).extracting(Listing::code).doesNotHaveDuplicates();
        assertThat(catalogue.list(list)).extracting(Listing::name).doesNotHaveDuplicates();
    }

    @Test
    void every_collection_names_a_power_and_items_that_are_listed() {
        assertThat(catalogue.list(CatalogueList.COLLECTIONS))
                .map(CensusOrReturn.class::cast)
                .allSatisfy(collection -> {
                    assertThat(collection.items())
                            .isNotEmpty()
                            .allMatch(item -> catalogue.item(item).isPresent());
                    assertThat(collection.power())
                            .satisfiesAnyOf(
                                    power -> assertThat(power).isNull(),
                                    power -> assertThat(catalogue.term(CatalogueList.GATEWAYS, requireNonNull(power)))
                                            .isPresent());
                });
    }

    @Test
    void every_objection_is_to_purposes_that_are_listed() {
        assertThat(catalogue.list(CatalogueList.OBJECTION_SCOPES))
                .map(ObjectionScope.class::cast)
                .allSatisfy(scope -> assertThat(scope.purposes())
                        .isNotEmpty()
                        .allMatch(purpose ->
                                catalogue.term(CatalogueList.PURPOSES, purpose).isPresent()));
    }

    @Test
    void a_purpose_or_a_recipient_says_its_term_of_the_data_privacy_vocabulary_or_none() {
        assertThat(dpv(CatalogueList.PURPOSES, "statistics"))
                .hasValue("https://w3id.org/dpv/2.0#ProvideOfficialStatistics");
        assertThat(dpv(CatalogueList.RECIPIENT_KINDS, "private-company"))
                .hasValue("https://w3id.org/dpv/2.0#ForProfitOrganisation");
        assertThat(dpv(CatalogueList.PURPOSES, "journalism")).isEmpty();
    }

    @Test
    void only_the_alternative_provision_census_collects_the_reason_for_placement() {
        assertThat(catalogue.list(CatalogueList.COLLECTIONS))
                .map(CensusOrReturn.class::cast)
                .filteredOn(collection -> collection.items().contains(new Code("reason-for-placement")))
                .extracting(collection -> collection.code().value())
                .containsExactly("alternative-provision-census");
    }

    @Test
    void the_reason_for_placement_is_highly_sensitive() {
        assertThat(catalogue.item(new Code("reason-for-placement")))
                .hasValueSatisfying(item -> assertThat(item.sensitivity()).isEqualTo(Sensitivity.HIGHLY_SENSITIVE));
    }

    @Test
    void a_code_that_is_not_listed_is_empty() {
        assertThat(catalogue.item(new Code("shoe-size"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "university",
                "university-consortium",
                "research-institute",
                "research-archive",
                "government-department",
                "public-body",
                "local-or-regional-government",
                "police",
                "nhs-body",
                "private-company",
                "charity",
                "charity-and-data-intermediary",
                "think-tank",
                "press",
                "examination-and-test-provider",
                "statistics-website"
            })
    void every_kind_of_recipient_in_the_published_disclosures_is_listed(String kind) {
        assertThat(catalogue.term(CatalogueList.RECIPIENT_KINDS, new Code(kind)))
                .isPresent();
    }

    @Test
    void the_first_tier_is_the_most_identifying_and_counts_are_the_least() {
        assertThat(tier("tier-1").moreIdentifyingThan(tier("tier-2"))).isTrue();
        assertThat(tier("tier-2").moreIdentifyingThan(tier("tier-4"))).isTrue();
        assertThat(tier("tier-4").moreIdentifyingThan(tier("tier-3"))).isTrue();
    }

    @Test
    void a_tier_that_the_source_leaves_open_is_more_identifying_only_where_that_is_certain() {
        assertThat(tier("tier-1-or-2").moreIdentifyingThan(tier("tier-2"))).isFalse();
        assertThat(tier("tier-1-or-2").moreIdentifyingThan(tier("tier-4"))).isTrue();
        assertThat(tier("tier-1").moreIdentifyingThan(tier("tier-1-or-2"))).isFalse();
    }

    @Test
    void a_list_is_found_by_its_name() {
        assertThat(CatalogueList.named("data-items")).contains(CatalogueList.DATA_ITEMS);
        assertThat(CatalogueList.named("shoes")).isEmpty();
    }

    private Optional<String> dpv(CatalogueList list, String code) {
        return catalogue.term(list, new Code(code)).map(Term::dpv);
    }

    private Tier tier(String code) {
        return catalogue.tier(new Code(code)).orElseThrow();
    }
}
