package footprint.parent;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Certainty;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.history.HistoryEntry;
import footprint.history.HistoryEntry.State;
import footprint.history.HistoryOfChild;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistorySummaryTest {
    private static HistoryEntry entry(String kind, State state, String... findings) {
        return new HistoryEntry(
                EntryId.next(),
                kind,
                Occurred.parse("2025-11-05"),
                Certainty.LISTED,
                state,
                1,
                "Something happened.",
                List.of(),
                List.of(),
                List.of(findings),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static String summary(HistoryEntry... entries) {
        return HistorySummary.of(new HistoryOfChild(
                entries.length,
                null,
                List.of(entries),
                new HistoryOfChild.CannotTell(269, 0, List.of()),
                List.of(),
                List.of()));
    }

    @Test
    void what_stands_is_counted_by_kind_and_what_nobody_can_tell_is_not() {
        assertThat(summary(
                        entry("CollectionRecorded", State.CURRENT),
                        entry("CollectionRecorded", State.CORRECTED),
                        entry("AccessRecorded", State.CURRENT)))
                .isEqualTo("On record for this child: 2 collections, 1 look-up and no disclosure.");
    }

    @Test
    void what_was_withdrawn_or_removed_is_not_counted() {
        assertThat(summary(
                        entry("DisclosureRecorded", State.WITHDRAWN, "there is no agreement"),
                        entry("DisclosureRecorded", State.REMOVED),
                        entry("DisclosureRecorded", State.CURRENT)))
                .isEqualTo("On record for this child: no collection, no look-up and 1 disclosure.");
    }

    @Test
    void disclosures_that_stray_from_their_agreement_are_counted_once_each() {
        HistoryEntry one = entry("DisclosureRecorded", State.CURRENT, "there is no agreement");
        HistoryEntry other = entry("DisclosureRecorded", State.CORRECTED, "other items", "other recipient");

        assertThat(summary(one)).endsWith(" One of them does not keep to a sharing agreement.");
        assertThat(summary(one, other)).endsWith(" 2 of them do not keep to a sharing agreement.");
    }
}
