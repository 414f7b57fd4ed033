package footprint.history;

import static footprint.projection.SampleEntries.described;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.notified;
import static footprint.projection.SampleEntries.onwardUse;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.OnwardUseReported;
import footprint.history.HistoryEntry.State;
import footprint.projection.EmptyLedgerOnEachDatabase;
import footprint.register.RegisterEntryPage;
import footprint.register.RegisterEntryQuery;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What recipients report to have done with a disclosure, and are told about it. */
class ReportsTest extends EmptyLedgerOnEachDatabase {
    private final DisclosureRecorded release = disclosure("Example University", Delivery.EXTRACT, listed(12));

    @BeforeEach
    void begin() {
        ledger.append(release, IntStream.range(0, 12).toArray());
    }

    @Test
    void what_was_done_with_a_whole_disclosure_stands_with_it() {
        ledger.appendWithoutChildren(onwardUse(release.entryId(), null));
        ledger.appendWithoutChildren(notified(release.entryId(), null));

        assertThat(ledger.history(1).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reports())
                        .containsExactly(
                                "Example University reported on 3 May 2024 that it passed records on to Example Archive.",
                                "Example University was told on 4 May 2024 of its erasure."));
    }

    @Test
    void what_was_done_with_a_described_group_is_an_entry_of_the_children_in_it() {
        ledger.append(onwardUse(release.entryId(), described(2)), 1, 30);

        assertThat(ledger.history(1).entries())
                .extracting(HistoryEntry::kind)
                .containsExactly("OnwardUseReported", "DisclosureRecorded");
        assertThat(ledger.history(1).entries().get(0).sentence())
                .isEqualTo(
                        "This child's information was very likely passed on by Example University to Example Archive.");
        assertThat(ledger.history(2).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reports()).isEmpty());
        assertThat(ledger.history(30).entries()).extracting(HistoryEntry::kind).containsExactly("OnwardUseReported");
    }

    @Test
    void a_withdrawn_report_stays_and_is_marked_so_and_the_disclosure_stands() {
        OnwardUseReported named = onwardUse(release.entryId(), described(1));
        OnwardUseReported whole = onwardUse(release.entryId(), null);
        ledger.append(named, 1);
        ledger.appendWithoutChildren(whole);
        ledger.history(1);
        ledger.appendWithoutChildren(withdrawal(named.entryId(), release.entryId()));
        ledger.appendWithoutChildren(withdrawal(whole.entryId(), release.entryId()));

        HistoryOfChild history = ledger.history(1);

        assertThat(history.entries()).extracting(HistoryEntry::state).containsExactly(State.WITHDRAWN, State.CURRENT);
        assertThat(history.entries().get(1).reports()).isEmpty();
        assertThat(history.entries().get(1).corrections()).isEmpty();
    }

    @Test
    void the_register_tells_of_a_group_by_its_count_and_of_no_single_child() {
        OnwardUseReported used = onwardUse(release.entryId(), described(11));
        ledger.append(used, IntStream.range(0, 11).toArray());
        ledger.append(notified(release.entryId(), listed(1)), 3);
        ledger.appendWithoutChildren(withdrawal(used.entryId(), release.entryId()));
        ledger.catchUp();

        assertThat(ledger.ask(new RegisterEntryQuery(release.entryId()), RegisterEntryPage.class)
                        .history())
                .containsExactly(
                        "Example University reported on 3 May 2024 that it passed records on to Example Archive, of 11"
                                + " children, worked out from a description.",
                        "A report of onward use was withdrawn on 25 November 2026 because what was recorded did not"
                                + " happen.");
    }
}
