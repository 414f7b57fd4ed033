package footprint.history;

import static footprint.projection.SampleEntries.collection;
import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.unknown;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Cohort;
import footprint.cohort.PopulationBound;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.history.HistoryEntry.State;
import footprint.projection.EmptyLedgerOnEachDatabase;
import footprint.store.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test has a ledger of its own, since what nobody can tell concerns every child. */
class CannotTellTest extends EmptyLedgerOnEachDatabase {
    @Test
    void what_nobody_can_tell_is_shown_only_to_children_it_could_concern() {
        PopulationBound longAgo = new PopulationBound(1996, 2000, 4, 16, "NPD", null);
        ledger.appendWithoutChildren(disclosure("Example News", Delivery.EXTRACT, unknown(longAgo, 520L)));
        ledger.append(
                collection("2024-01-18", Map.of()),
                Map.of(Fact.WHOLE, Cohort.of(1, 2, 3), "year-group:10", Cohort.of(1, 2)));

        assertThat(ledger.history(1).cannotTell().total()).isZero();
        assertThat(ledger.history(3).cannotTell().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.citation()).isEqualTo("Example News");
            assertThat(entry.sentence()).endsWith("; which children's it was is not known.");
        });
    }

    @Test
    void what_nobody_can_tell_is_told_in_parts_with_its_whole_number() {
        for (int month = 1; month <= 5; month++) {
            ledger.appendWithoutChildren(disclosure(
                    EntryId.next(), "Example News", Delivery.EXTRACT, unknown(null, 5L), "2024-0" + month + "-01"));
        }

        HistoryOfChild.EntriesAside part = ledger.history(1, 3, 5).cannotTell();

        assertThat(part.total()).isEqualTo(5);
        assertThat(part.from()).isEqualTo(3);
        assertThat(part.entries())
                .extracting(entry -> entry.occurred().toString())
                .containsExactly("2024-02-01", "2024-01-01");
        assertThat(ledger.history(1, 0, 0).cannotTell()).isEqualTo(new HistoryOfChild.EntriesAside(5, 0, List.of()));
        assertThat(ledger.history(1, 9, 5).cannotTell().entries()).isEmpty();
    }

    @Test
    void what_nobody_can_tell_follows_later_entries_and_corrections() {
        DisclosureRecorded published = disclosure("Example News", Delivery.EXTRACT, unknown(null, 5L));
        DisclosureRecorded stays = disclosure("Example Gazette", Delivery.EXTRACT, unknown(null, 5L));
        ledger.appendWithoutChildren(published);
        assertThat(ledger.history(1).cannotTell().total()).isEqualTo(1);
        ledger.appendWithoutChildren(stays);
        assertThat(ledger.history(1).cannotTell().total()).isEqualTo(2);

        ledger.append(corrected(published, CorrectionReason.WRONG_DETAILS, listed(2)), 1, 2);
        ledger.appendWithoutChildren(withdrawal(stays.entryId()));

        HistoryOfChild history = ledger.history(1);
        assertThat(history.entries()).extracting(HistoryEntry::entryId).containsExactly(published.entryId());
        assertThat(history.cannotTell().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.entryId()).isEqualTo(stays.entryId());
            assertThat(entry.state()).isEqualTo(State.WITHDRAWN);
        });
        ledger.projections().rebuild("history");
        assertThat(ledger.history(1)).isEqualTo(history);
    }
}
