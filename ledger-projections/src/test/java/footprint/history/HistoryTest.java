package footprint.history;

import static footprint.projection.SampleEntries.access;
import static footprint.projection.SampleEntries.collection;
import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.described;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.unknown;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Cohort;
import footprint.cohort.PopulationBound;
import footprint.database.TestedDatabase;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.history.HistoryEntry.State;
import footprint.projection.OpenLedger;
import footprint.projection.SampleEntries;
import footprint.store.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class HistoryTest {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    private OpenLedger ledger;

    @BeforeEach
    void open() {
        ledger = OpenLedger.in(tested, folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static DisclosureRecorded release() {
        return disclosure("Example University", Delivery.EXTRACT, listed(3));
    }

    @Test
    void a_release_stands_in_the_history_of_a_child_in_it_and_not_of_one_outside() {
        ledger.append(release(), 1, 2, 3);
        ledger.append(access(), 1);

        HistoryOfChild history = ledger.history(1);

        assertThat(history.completeThrough()).isEqualTo(2);
        assertThat(history.entries())
                .extracting(HistoryEntry::kind)
                .containsExactly("AccessRecorded", "DisclosureRecorded");
        assertThat(history.entries().get(1).sentence())
                .isEqualTo(
                        "This child's information from the National Pupil Database was given to Example University for research.");
        assertThat(history.toString()).doesNotContain(SampleEntries.SECRET_USER);
        assertThat(ledger.history(9).entries()).isEmpty();
    }

    @Test
    void a_described_release_is_told_as_very_likely() {
        ledger.append(disclosure("Example University", Delivery.EXTRACT, described(3)), 1, 2, 3);

        assertThat(ledger.history(2).entries().get(0).sentence()).contains("was very likely given to");
    }

    @Test
    void a_correction_stands_beside_the_entry_that_it_corrects() {
        DisclosureRecorded wrong = release();
        ledger.append(wrong, 1, 2, 3);
        ledger.append(corrected(wrong, CorrectionReason.WRONG_DETAILS, listed(2)), 1, 2);

        HistoryEntry entry = ledger.history(1).entries().get(0);

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
        ledger.append(wrong, 1, 2, 3);
        ledger.append(corrected(wrong, CorrectionReason.WRONG_CHILD, listed(1)), 1);

        HistoryOfChild history = ledger.history(3);

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
        ledger.append(wrong, 1, 2, 3);
        ledger.append(corrected(wrong, CorrectionReason.WRONG_CHILD, listed(1)), 1);

        assertThat(ledger.history(1).entries().get(0).corrections().get(0).sentence())
                .isEqualTo("This entry was corrected on 25 November 2026 because the list of children was not right.");
    }

    @Test
    void a_withdrawn_entry_stays_and_is_marked_so() {
        DisclosureRecorded release = release();
        ledger.append(release, 1, 2, 3);
        ledger.history(1);
        ledger.appendWithoutChildren(withdrawal(release.entryId()));

        assertThat(ledger.history(1).entries().get(0).state()).isEqualTo(State.WITHDRAWN);
    }

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

        HistoryOfChild.CannotTell part = ledger.history(1, 3, 5).cannotTell();

        assertThat(part.total()).isEqualTo(5);
        assertThat(part.from()).isEqualTo(3);
        assertThat(part.entries())
                .extracting(entry -> entry.occurred().toString())
                .containsExactly("2024-02-01", "2024-01-01");
        assertThat(ledger.history(1, 0, 0).cannotTell()).isEqualTo(new HistoryOfChild.CannotTell(5, 0, List.of()));
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
