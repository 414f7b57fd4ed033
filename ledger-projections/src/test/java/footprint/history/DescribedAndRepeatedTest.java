package footprint.history;

import static footprint.projection.SampleEntries.access;
import static footprint.projection.SampleEntries.collection;
import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.described;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.access.AccessRecorded;
import footprint.cohort.Cohort;
import footprint.collection.CollectionRecorded;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.history.HistoryEntry.State;
import footprint.projection.EmptyLedgerOnEachDatabase;
import footprint.store.Fact;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a history tells of described children and of many sharings that are alike. */
class DescribedAndRepeatedTest extends EmptyLedgerOnEachDatabase {
    @Test
    void a_described_release_says_from_which_entries_it_was_worked_out_and_names_no_look_up() {
        CollectionRecorded census = collection("2024-01-18", Map.of());
        AccessRecorded look = access();
        ledger.append(census, Map.of(Fact.WHOLE, Cohort.of(1, 2, 3), "year-group:10", Cohort.of(1, 2)));
        ledger.append(look, 2);
        String expression = "entry(" + census.entryId() + ", \"year-group:10\") and not entry(" + look.entryId() + ")";
        ledger.append(disclosure("Example University", Delivery.EXTRACT, described(1, expression)), 1);

        assertThat(ledger.history(1).entries())
                .filteredOn(entry -> entry.kind().equals("DisclosureRecorded"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.details())
                                .contains(
                                        new HistoryEntry.Detail("Which children", "Everyone in year 10"),
                                        new HistoryEntry.Detail(
                                                "Worked out from",
                                                "Year group 10 in the school census (spring) of spring, without everyone in another entry")));
    }

    @Test
    void a_child_whom_a_better_description_leaves_out_is_told_that_it_was_probably_not_in_it() {
        DisclosureRecorded first = disclosure("Example University", Delivery.EXTRACT, described(3));
        ledger.append(first, 1, 2, 3);
        ledger.append(corrected(first, CorrectionReason.WRONG_CHILD, described(2)), 1, 2);

        assertThat(ledger.history(3).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.REMOVED);
            assertThat(entry.sentence()).contains("probably not about this child");
        });
    }

    @Test
    void many_sharings_with_one_recipient_for_one_purpose_are_told_together() {
        for (int month = 1; month <= 4; month++) {
            ledger.append(
                    disclosure(
                            EntryId.next(),
                            "Example University",
                            Delivery.EXTRACT,
                            listed(2),
                            "2024-0" + month + "-01"),
                    1,
                    2);
        }
        DisclosureRecorded withdrawn =
                disclosure(EntryId.next(), "Example University", Delivery.EXTRACT, listed(2), "2024-05-01");
        ledger.append(withdrawn, 1, 2);
        ledger.appendWithoutChildren(withdrawal(withdrawn.entryId()));
        ledger.append(disclosure("Example Charity", Delivery.EXTRACT, listed(1)), 1);
        ledger.append(disclosure("Example University", Delivery.EXTRACT, described(1)), 1);

        HistoryOfChild history = ledger.history(1);

        assertThat(history.entries()).hasSize(7);
        assertThat(history.repeated()).singleElement().satisfies(repeated -> {
            assertThat(repeated.times()).isEqualTo(4);
            assertThat(repeated.entries()).hasSize(4).doesNotContain(withdrawn.entryId());
            assertThat(repeated.sentence())
                    .isEqualTo(
                            "This child's information was shared with Example University for research, 4 times: first on 1"
                                    + " January 2024, last on 1 April 2024.");
        });
    }

    @Test
    void a_collection_that_comes_back_every_year_is_told_once_with_how_often() {
        for (int year = 2022; year <= 2024; year++) {
            ledger.append(collection(year + "-01-18", Map.of()), 1, 2);
        }

        HistoryOfChild history = ledger.history(1);

        assertThat(history.entries()).hasSize(3);
        assertThat(history.repeated()).singleElement().satisfies(repeated -> {
            assertThat(repeated.sharing()).isNull();
            assertThat(repeated.sentence())
                    .isEqualTo(
                            "This child's information was collected in the school census (spring), 3 times: first on 18"
                                    + " January 2022, last on 18 January 2024.");
        });
    }
}
