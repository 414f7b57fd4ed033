package footprint.history;

import static footprint.projection.SampleEntries.access;
import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.declined;
import static footprint.projection.SampleEntries.described;
import static footprint.projection.SampleEntries.destruction;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.history.HistoryEntry.State;
import footprint.projection.OnEachDatabase;
import footprint.projection.SampleEntries;
import org.junit.jupiter.api.Test;

class HistoryTest extends OnEachDatabase {
    private static DisclosureRecorded release() {
        return disclosure("Example University", Delivery.EXTRACT, listed(3));
    }

    @Test
    void a_release_stands_in_the_history_of_a_child_in_it_and_not_of_one_outside() {
        ledger.append(release(), 11, 12, 13);
        ledger.append(access(), 11);

        HistoryOfChild history = ledger.history(11);

        assertThat(history.completeThrough()).isEqualTo(ledger.size());
        assertThat(history.entries())
                .extracting(HistoryEntry::kind)
                .containsExactly("AccessRecorded", "DisclosureRecorded");
        assertThat(history.entries().get(1).sentence())
                .isEqualTo(
                        "This child's information from the National Pupil Database was given to Example University for research.");
        assertThat(history.toString()).doesNotContain(SampleEntries.SECRET_USER);
        assertThat(ledger.history(19).entries()).isEmpty();
    }

    @Test
    void a_described_release_is_told_as_very_likely() {
        ledger.append(disclosure("Example University", Delivery.EXTRACT, described(3)), 21, 22, 23);

        assertThat(ledger.history(22).entries().get(0).sentence()).contains("was very likely given to");
    }

    @Test
    void a_correction_stands_beside_the_entry_that_it_corrects() {
        DisclosureRecorded wrong = release();
        ledger.append(wrong, 31, 32, 33);
        ledger.append(corrected(wrong, CorrectionReason.WRONG_DETAILS, listed(2)), 31, 32);

        HistoryEntry entry = ledger.history(31).entries().get(0);

        assertThat(entry.entryId()).isEqualTo(wrong.entryId());
        assertThat(entry.state()).isEqualTo(State.CORRECTED);
        assertThat(entry.version()).isEqualTo(2);
        assertThat(entry.sentence()).contains("Southtown University");
        assertThat(entry.corrections().get(0).sentence())
                .isEqualTo("This entry was corrected on 25 November 2026 because what was recorded was not right.");
    }

    @Test
    void a_child_that_an_entry_never_concerned_is_told_only_that_one_was_removed() {
        DisclosureRecorded wrong = release();
        ledger.append(wrong, 41, 42, 43);
        ledger.append(corrected(wrong, CorrectionReason.WRONG_CHILD, listed(1)), 41);

        HistoryOfChild history = ledger.history(43);

        assertThat(history.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.REMOVED);
            assertThat(entry.sentence()).isEqualTo("An entry was removed from this record.");
        });
        assertThat(history.toString())
                .doesNotContain("University", wrong.entryId().toString());
    }

    @Test
    void other_children_are_told_of_a_corrected_list_and_not_of_a_wrong_child() {
        DisclosureRecorded wrong = release();
        ledger.append(wrong, 51, 52, 53);
        ledger.append(corrected(wrong, CorrectionReason.WRONG_CHILD, listed(1)), 51);

        assertThat(ledger.history(51).entries().get(0).corrections().get(0).sentence())
                .isEqualTo("This entry was corrected on 25 November 2026 because the list of children was not right.");
    }

    @Test
    void a_withdrawn_entry_stays_and_is_marked_so() {
        DisclosureRecorded release = release();
        ledger.append(release, 61, 62, 63);
        ledger.history(61);
        ledger.appendWithoutChildren(withdrawal(release.entryId()));

        assertThat(ledger.history(61).entries().get(0).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void a_destruction_stands_with_the_disclosure_whose_records_were_deleted() {
        DisclosureRecorded release = release();
        ledger.append(release, 71, 72, 73);
        ledger.appendWithoutChildren(destruction(release.entryId(), "Example University"));

        assertThat(ledger.history(72).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.destruction())
                        .startsWith("Example University")
                        .contains("deleted"));
    }

    @Test
    void a_declined_request_that_named_children_stands_in_their_histories() {
        ledger.append(declined("Example Gazette", true, listed(2)), 81, 82);

        assertThat(ledger.history(81).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).contains("asked for by Example Gazette, and that was refused");
            assertThat(entry.details()).contains(new HistoryEntry.Detail("Refused because", "Purpose not allowed"));
        });
        assertThat(ledger.history(83).entries()).isEmpty();
    }
}
