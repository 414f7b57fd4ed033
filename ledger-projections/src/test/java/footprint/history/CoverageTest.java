package footprint.history;

import static footprint.projection.SampleEntries.coverage;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildrenNumbered;
import footprint.coverage.CoverageDeclared;
import footprint.coverage.Gap;
import footprint.disclosure.Delivery;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.history.HistoryOfChild.SourceCoverage;
import footprint.projection.EmptyLedgerOnEachDatabase;
import footprint.projection.SampleEntries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageTest extends EmptyLedgerOnEachDatabase {
    private static final Gap MARCH =
            new Gap(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 9), "the server was not running");

    private void release(String day) {
        ledger.append(disclosure(EntryId.next(), "Example University", Delivery.EXTRACT, listed(2), day), 1, 2);
    }

    @Test
    void a_source_without_a_declaration_is_said_to_be_without_one() {
        release("2024-02-01");

        assertThat(ledger.history(1).coverage())
                .containsExactly(new SourceCoverage(
                        "test",
                        null,
                        null,
                        false,
                        "Nothing was declared for test; what is missing here may have happened."));
    }

    @Test
    void who_recorded_what_no_history_tells_is_no_source() {
        release("2024-02-01");
        EntryHeader test = SampleEntries.header(EntryId.next(), "2024-02-02");
        EntryHeader ledgers =
                new EntryHeader(test.entryId(), test.occurred(), test.recordedAt(), test.recordedBy(), "ledger");
        ledger.appendWithoutChildren(new ChildrenNumbered(ledgers, 0, 16_384));

        assertThat(ledger.history(1).coverage())
                .extracting(SourceCoverage::source)
                .containsExactly("test");
    }

    @Test
    void a_known_gap_stands_in_every_history_among_what_happened() {
        release("2024-02-01");
        release("2024-03-05");
        release("2024-04-01");
        ledger.appendWithoutChildren(coverage("look-ups", true, MARCH));

        HistoryOfChild history = ledger.history(1);

        assertThat(history.entries())
                .extracting(entry -> entry.occurred().toString())
                .containsExactly("2024-04-01", "2024-03-01/2024-03-09", "2024-03-05", "2024-02-01");
        assertThat(history.entries().get(1).sentence())
                .isEqualTo(
                        "From 1 March 2024 to 9 March 2024, what look-ups did is missing from this ledger; it may have"
                                + " concerned this child.");
        assertThat(history.entries().get(1).details())
                .containsExactly(new HistoryEntry.Detail("Why it is missing", "The server was not running"));
        assertThat(history.namesChild()).isTrue();
        assertThat(ledger.history(9).entries()).hasSize(1);
        assertThat(ledger.history(9).namesChild()).isFalse();
    }

    @Test
    void a_later_declaration_takes_the_place_of_an_earlier_one_until_it_is_withdrawn() {
        CoverageDeclared partial = coverage("test", false);
        CoverageDeclared complete = coverage("test", true);
        ledger.appendWithoutChildren(partial);
        assertThat(sentence()).contains("part of what test did");

        ledger.appendWithoutChildren(complete);
        assertThat(sentence())
                .isEqualTo("From 1 January 2024 on, everything that test did is declared to be on record.");

        ledger.appendWithoutChildren(withdrawal(complete.entryId()));
        assertThat(sentence()).contains("part of what test did");
    }

    private String sentence() {
        return ledger.history(1).coverage().get(0).sentence();
    }

    @Test
    void a_rebuilt_list_of_sources_is_the_same() {
        release("2024-02-01");
        ledger.appendWithoutChildren(coverage("look-ups", true, MARCH));
        HistoryOfChild before = ledger.history(1);

        ledger.projections().rebuild("sources");

        assertThat(ledger.history(1)).isEqualTo(before);
    }
}
