package footprint.history;

import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.described;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Certainty;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.history.HistoryEntry.State;
import footprint.projection.EmptyLedgerOnEachDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each test has a ledger of its own, since what a child was probably not in concerns every child alike. */
class ProbablyNotTest extends EmptyLedgerOnEachDatabase {
    private static final int[] TWELVE = IntStream.rangeClosed(1, 12).toArray();

    private static DisclosureRecorded release(String recipient, String day) {
        return disclosure(EntryId.next(), recipient, Delivery.EXTRACT, described(12), day);
    }

    @Test
    void a_child_whom_a_description_leaves_out_is_told_so_and_one_whom_it_gives_is_not() {
        ledger.append(release("Example University", "2024-03-01"), TWELVE);

        assertThat(ledger.history(12).probablyNot().total()).isZero();
        HistoryOfChild outside = ledger.history(13);
        assertThat(outside.entries()).isEmpty();
        assertThat(outside.probablyNot().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.certainty()).isEqualTo(Certainty.DESCRIBED);
            assertThat(entry.details()).contains(new HistoryEntry.Detail("Which children", "Everyone in year 10"));
            assertThat(entry.sentence())
                    .isEqualTo(
                            "Information from the National Pupil Database was given to Example University for research;"
                                    + " this child's was probably not in it.");
        });
        assertThat(ledger.history(13, 0, 0).probablyNot().total()).isEqualTo(1);
    }

    @Test
    void only_disclosures_that_the_register_lists_and_that_stand_are_told() {
        DisclosureRecorded withdrawn = release("Example Charity", "2024-03-02");
        ledger.append(withdrawn, TWELVE);
        ledger.history(13);
        ledger.appendWithoutChildren(withdrawal(withdrawn.entryId()));
        ledger.append(disclosure("Example Council", Delivery.EXTRACT, described(3)), 1, 2, 3);
        ledger.append(disclosure("Example Constabulary", Delivery.LOOK_UP, described(12)), TWELVE);
        ledger.append(disclosure("Example Trust", Delivery.EXTRACT, listed(12)), TWELVE);

        assertThat(ledger.history(13).probablyNot()).isEqualTo(new HistoryOfChild.EntriesAside(0, 0, List.of()));
    }

    @Test
    void they_follow_corrections_and_rebuilding_and_are_told_in_parts() {
        DisclosureRecorded later = release("Example University", "2024-03-02");
        ledger.append(later, TWELVE);
        ledger.append(release("Example Charity", "2024-03-01"), TWELVE);
        assertThat(ledger.history(13).probablyNot().total()).isEqualTo(2);
        assertThat(ledger.history(13, 1, 5).probablyNot().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).contains("Example Charity"));

        ledger.append(corrected(later, CorrectionReason.WRONG_DETAILS, listed(2)), 1, 13);

        HistoryOfChild history = ledger.history(13);
        assertThat(history.entries()).extracting(HistoryEntry::entryId).containsExactly(later.entryId());
        assertThat(history.probablyNot().total()).isEqualTo(1);
        ledger.projections().rebuild("history");
        assertThat(ledger.history(13)).isEqualTo(history);
    }

    @Test
    void a_removed_entry_stands_last_so_that_its_place_does_not_tell_when_it_was() {
        DisclosureRecorded wrong = release("Example University", "2024-03-01");
        ledger.append(release("Example Charity", "2023-03-01"), TWELVE);
        ledger.append(wrong, TWELVE);
        ledger.append(
                corrected(wrong, CorrectionReason.WRONG_CHILD, described(11)),
                IntStream.rangeClosed(2, 12).toArray());

        HistoryOfChild history = ledger.history(1);

        assertThat(history.entries()).extracting(HistoryEntry::state).containsExactly(State.CURRENT, State.REMOVED);
        assertThat(history.probablyNot().total()).isEqualTo(1);
    }
}
