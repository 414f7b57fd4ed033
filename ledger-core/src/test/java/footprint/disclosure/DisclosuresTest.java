package footprint.disclosure;

import static footprint.disclosure.DisclosureExample.aDisclosure;
import static footprint.disclosure.DisclosureExample.children;
import static footprint.disclosure.DisclosureExample.published;
import static footprint.disclosure.Finding.ITEMS_NOT_COVERED;
import static footprint.disclosure.Finding.MORE_CHILDREN_THAN_AGREED;
import static footprint.disclosure.Finding.MORE_IDENTIFYING_THAN_AGREED;
import static footprint.disclosure.Finding.NOT_IN_FORCE;
import static footprint.disclosure.Finding.NO_AGREEMENT;
import static footprint.disclosure.Finding.OTHER_RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.agreement.AgreementId;
import footprint.agreement.AgreementState;
import footprint.agreement.TermsExample;
import footprint.catalogue.Catalogue;
import footprint.cohort.CohortStatement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosuresTest {
    private static final AgreementState AGREEMENT =
            new AgreementState(new AgreementId("DSAP-2024-17"), 3, TermsExample.terms(), null);
    private final Disclosures disclosures = new Disclosures(Catalogue.load());

    @Test
    void a_disclosure_within_its_agreement_has_no_findings_and_names_the_version_it_was_held_against() {
        var command = aDisclosure().command();
        DisclosureRecorded recorded = disclosures.decide(Optional.of(AGREEMENT), command);

        assertThat(recorded.findings()).isEmpty();
        assertThat(recorded.agreementVersion()).isEqualTo(3);
        assertThat(recorded.disclosure()).isEqualTo(command.disclosure());
        assertThat(recorded.header()).isEqualTo(command.header());
    }

    @Test
    void no_agreement_a_disclosure_that_names_an_unknown_agreement_is_recorded_with_a_finding() {
        DisclosureRecorded recorded =
                disclosures.decide(Optional.empty(), aDisclosure().command());

        assertThat(recorded.findings()).containsExactly(NO_AGREEMENT);
        assertThat(recorded.agreementVersion()).isNull();
    }

    @Test
    void no_agreement_a_disclosure_of_listed_or_described_children_that_names_none_is_recorded_with_a_finding() {
        var described = new CohortStatement.Described(5, "0".repeat(64), 1, "census", "the spring census");

        assertThat(disclosures
                        .decide(
                                Optional.empty(),
                                aDisclosure().withoutAgreement().command())
                        .findings())
                .containsExactly(NO_AGREEMENT);
        assertThat(disclosures
                        .decide(
                                Optional.empty(),
                                aDisclosure().withoutAgreement().of(described).command())
                        .findings())
                .containsExactly(NO_AGREEMENT);
    }

    @Test
    void no_agreement_nobody_can_tell_of_published_history_that_names_none() {
        var command = aDisclosure().withoutAgreement().of(published(62L)).command();

        assertThat(disclosures.decide(Optional.empty(), command).findings()).isEmpty();
    }

    @Test
    void not_in_force_a_disclosure_after_the_agreement_ended_is_recorded_with_a_finding() {
        AgreementState ended =
                new AgreementState(AGREEMENT.agreement(), 3, AGREEMENT.terms(), LocalDate.parse("2024-02-29"));

        assertThat(disclosures
                        .decide(Optional.of(ended), aDisclosure().command())
                        .findings())
                .containsExactly(NOT_IN_FORCE);
    }

    @Test
    void not_in_force_means_on_no_day_on_which_it_can_have_happened() {
        assertThat(findings(aDisclosure().on("2023-06-01/2024-01-01"))).isEmpty();
        assertThat(findings(aDisclosure().on("2023-06-01/2023-12-31"))).containsExactly(NOT_IN_FORCE);
        assertThat(findings(aDisclosure().on("2025-01-01T00:00:00Z"))).containsExactly(NOT_IN_FORCE);
    }

    @Test
    void items_not_covered_finds_a_sensitive_item_among_those_agreed() {
        assertThat(findings(aDisclosure().holding("attendance", "reason-for-placement")))
                .containsExactly(ITEMS_NOT_COVERED);
        assertThat(findings(aDisclosure().holding())).isEmpty();
    }

    @Test
    void other_recipient_compares_names_without_regard_to_case_or_outer_spaces() {
        assertThat(findings(aDisclosure().to(" university of larkfield "))).isEmpty();
        assertThat(findings(aDisclosure().to("University of Larkfield", "Harebell Press")))
                .containsExactly(OTHER_RECIPIENT);
    }

    @Test
    void other_recipient_looks_at_onward_recipients_too() {
        assertThat(findings(aDisclosure().onwardTo("Harebell Press"))).containsExactly(OTHER_RECIPIENT);
    }

    @Test
    void more_children_than_agreed_begins_above_the_ceiling() {
        assertThat(findings(aDisclosure().of(children(1_000)))).isEmpty();
        assertThat(findings(aDisclosure().of(children(1_001)))).containsExactly(MORE_CHILDREN_THAN_AGREED);
    }

    @Test
    void more_children_than_agreed_takes_a_published_count_where_there_is_one() {
        assertThat(findings(aDisclosure().of(published(1_001L)))).containsExactly(MORE_CHILDREN_THAN_AGREED);
        assertThat(findings(aDisclosure().of(published(null)))).isEmpty();
    }

    @Test
    void more_identifying_than_agreed_compares_ranks_of_tiers() {
        assertThat(findings(aDisclosure().identifying("tier-1"))).containsExactly(MORE_IDENTIFYING_THAN_AGREED);
        assertThat(findings(aDisclosure().identifying("tier-3"))).isEmpty();
        assertThat(findings(aDisclosure().identifying(null))).isEmpty();
    }

    @Test
    void a_disclosure_that_strays_in_every_way_has_every_finding_in_order() {
        assertThat(findings(aDisclosure()
                        .on("2025-05-01")
                        .to("Harebell Press")
                        .holding("exclusions")
                        .of(children(2_000))
                        .identifying("tier-1")))
                .containsExactly(
                        NOT_IN_FORCE,
                        ITEMS_NOT_COVERED,
                        OTHER_RECIPIENT,
                        MORE_CHILDREN_THAN_AGREED,
                        MORE_IDENTIFYING_THAN_AGREED);
    }

    @Test
    void every_finding_that_needs_an_agreement_has_one_rule() {
        Set<Finding> needing = new HashSet<>(Arrays.asList(Finding.values()));
        needing.remove(NO_AGREEMENT);

        assertThat(new FindingRules(Catalogue.load()).all())
                .extracting(FindingRules.Named::finding)
                .containsExactlyInAnyOrderElementsOf(needing);
    }

    private List<Finding> findings(DisclosureExample example) {
        return disclosures.decide(Optional.of(AGREEMENT), example.command()).findings();
    }
}
