package footprint.register;

import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.declined;
import static footprint.projection.SampleEntries.destruction;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.terms;
import static footprint.projection.SampleEntries.unknown;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.agreement.AgreementAmended;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementEnded;
import footprint.agreement.AgreementId;
import footprint.catalogue.Code;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.RequestDeclined;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.projection.OnEachDatabase;
import footprint.projection.SampleEntries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTest extends OnEachDatabase {
    private static void release(String recipient, Delivery delivery, int children) {
        ledger.append(
                disclosure(recipient, delivery, listed(children)),
                IntStream.range(0, children).toArray());
    }

    @Test
    void look_ups_and_small_counts_are_told_only_as_yearly_sums() {
        release("Summed University", Delivery.EXTRACT, 12);
        release("Summed Office", Delivery.LOOK_UP, 30);
        release("Summed Office", Delivery.LOOK_UP, 20);
        release("Summed Charity", Delivery.EXTRACT, 9);

        RegisterPage page = ledger.register("Summed", 1);

        assertThat(page.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.children()).isEqualTo("12 children"));
        assertThat(page.sums())
                .containsExactly(
                        new YearlySum("2024", "Summed Charity", "fewer than 10 disclosures", "fewer than 10"),
                        new YearlySum("2024", "Summed Office", "fewer than 10 disclosures", "50"));
    }

    @Test
    void what_is_published_is_listed_with_its_citation_and_never_added_up() {
        ledger.appendWithoutChildren(disclosure("Published Office", Delivery.LOOK_UP, unknown(null, 520L)));

        RegisterPage page = ledger.register("Published Office", 1);

        assertThat(page.sums()).isEmpty();
        assertThat(page.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.children()).isEqualTo("not known; published: 520 children");
            assertThat(entry.citation()).isEqualTo("Example News");
        });
        assertThat(ledger.ask(new RegisterEntryQuery(page.entries().get(0).entryId()), RegisterEntryPage.class)
                        .note())
                .isEqualTo("a note");
    }

    @Test
    void a_search_finds_words_in_any_case_over_pages_of_25() {
        for (int each = 0; each < 27; each++) {
            release("Paged University", Delivery.EXTRACT, 12);
        }
        release("Paged Trust", Delivery.EXTRACT, 12);

        assertThat(ledger.register("PAGED university pupil", 1).entries()).hasSize(25);
        assertThat(ledger.register("PAGED university pupil", 2).entries()).hasSize(2);
        assertThat(ledger.register("PAGED university pupil", 1).total()).isEqualTo(27);
        assertThat(ledger.register("paged university trust", 1).total()).isZero();
        assertThat(ledger.register("paged 100%", 1).total()).isZero();
    }

    @Test
    void corrections_and_withdrawals_change_the_line() {
        DisclosureRecorded wrong = disclosure("Mistaken University", Delivery.EXTRACT, listed(12));
        ledger.append(wrong, IntStream.range(0, 12).toArray());
        ledger.append(
                corrected(wrong, CorrectionReason.WRONG_DETAILS, listed(15)),
                IntStream.range(0, 15).toArray());

        assertThat(ledger.register("Southtown", 1).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Given to Southtown University");
            assertThat(entry.state()).isEqualTo(RegisterEntry.State.CORRECTED);
        });
        ledger.appendWithoutChildren(withdrawal(wrong.entryId()));
        assertThat(ledger.register("Southtown", 1).entries().get(0).state()).isEqualTo(RegisterEntry.State.WITHDRAWN);
    }

    @Test
    void a_declined_request_is_listed_with_who_asked_and_why_it_was_refused() {
        RequestDeclined declined = declined("Refused Gazette", false, null);
        ledger.appendWithoutChildren(declined);

        assertThat(ledger.register("Refused Gazette", 1).entries())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Refused to Refused Gazette"));
        RegisterEntryPage page = ledger.ask(new RegisterEntryQuery(declined.entryId()), RegisterEntryPage.class);
        assertThat(page.details())
                .contains(new RegisterEntryPage.Detail("Refused because", "Purpose not allowed"))
                .contains(new RegisterEntryPage.Detail("Decided by", "PANEL-7"));
    }

    @Test
    void the_agreement_is_told_with_the_line_and_not_once_more_among_the_details() {
        AgreementId agreement = new AgreementId("EX-2025-7");
        DisclosureRecorded release = SampleEntries.under(agreement, "Agreed University", listed(12));
        ledger.append(release, IntStream.range(0, 12).toArray());
        ledger.catchUp();

        RegisterEntryPage page = ledger.ask(new RegisterEntryQuery(release.entryId()), RegisterEntryPage.class);
        assertThat(page.entry().agreement()).isEqualTo(agreement);
        assertThat(page.details())
                .extracting(RegisterEntryPage.Detail::text)
                .contains("Research")
                .doesNotContain("EX-2025-7");
    }

    @Test
    void what_a_recipient_has_deleted_is_told_on_the_page_of_the_disclosure() {
        DisclosureRecorded release = disclosure("Deleting University", Delivery.EXTRACT, listed(12));
        ledger.append(release, IntStream.range(0, 12).toArray());
        ledger.appendWithoutChildren(destruction(release.entryId(), "Deleting University"));
        ledger.catchUp();

        assertThat(ledger.ask(new RegisterEntryQuery(release.entryId()), RegisterEntryPage.class)
                        .history())
                .containsExactly("Deleting University certified that it has deleted what it was given."
                        + " Recorded on 25 November 2026.");
    }

    @Test
    void a_year_and_a_kind_narrow_the_list_alone_and_together() {
        release("Filtered University", Delivery.EXTRACT, 12);
        ledger.appendWithoutChildren(declined("Filtered Gazette", true, null));

        assertThat(filtered(null, null)).containsExactly("RequestDeclined", "DisclosureRecorded");
        assertThat(filtered(2024, null)).containsExactly("DisclosureRecorded");
        assertThat(filtered(null, "RequestDeclined")).containsExactly("RequestDeclined");
        assertThat(filtered(2025, "RequestDeclined")).containsExactly("RequestDeclined");
        assertThat(filtered(2024, "RequestDeclined")).isEmpty();
        assertThat(filtered(2019, null)).isEmpty();
    }

    private static List<String> filtered(@Nullable Integer year, @Nullable String kind) {
        return ledger.register(new RegisterQuery("filtered", year, kind, 1)).entries().stream()
                .map(RegisterEntry::kind)
                .toList();
    }

    @Test
    void an_entry_that_may_have_happened_in_several_years_is_found_in_each() {
        ledger.appendWithoutChildren(disclosure(
                EntryId.next(), "Spanning News", Delivery.EXTRACT, unknown(null, 5L), "2012-04-01/2014-10-31"));

        assertThat(ledger.register(new RegisterQuery("spanning", 2013, null, 1)).total())
                .isEqualTo(1);
        assertThat(ledger.register(new RegisterQuery("spanning", 2015, null, 1)).total())
                .isZero();
    }

    @Test
    void an_agreement_s_page_tells_its_terms_as_they_stand_and_what_was_given_under_it() {
        AgreementId id = new AgreementId("DSAP-PAGE-1");
        DisclosureRecorded under = SampleEntries.under(id, "Agreed University", listed(12));
        ledger.appendWithoutChildren(new AgreementApproved(header(), id, terms("Agreed University", 50)));
        ledger.append(under, IntStream.range(0, 12).toArray());
        ledger.appendWithoutChildren(new AgreementAmended(header(), id, terms("Agreed University", 80)));
        ledger.appendWithoutChildren(
                new AgreementEnded(header(), id, LocalDate.parse("2024-09-30"), new Code("completed")));
        ledger.catchUp();

        RegisterAgreement page = ledger.ask(new RegisterAgreementQuery(id), RegisterAgreement.class);

        assertThat(page.version()).isEqualTo(2);
        assertThat(page.terms().ceiling()).isEqualTo(80);
        assertThat(page.ended()).isEqualTo("2024-09-30");
        assertThat(page.history())
                .containsExactly(
                        "Its approval was recorded on 25 November 2026.",
                        "A change was recorded on 25 November 2026.",
                        "Ended; its last day was 30 September 2024. Recorded on 25 November 2026.");
        assertThat(page.disclosures()).extracting(RegisterEntry::entryId).containsExactly(under.entryId());
        assertThat(ledger.register(new RegisterQuery("agreed", null, "AgreementApproved", 1))
                        .entries())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(RegisterEntry.State.ENDED);
                    assertThat(line.children()).isEqualTo("at most 80 children in one release");
                });
        assertThat(ledger.ask(new RegisterAgreementQuery(new AgreementId("DSAP-NOBODY-1")), RegisterAgreement.class))
                .isNull();
    }

    private static EntryHeader header() {
        return SampleEntries.header(EntryId.next(), "2024-01-01");
    }
}
