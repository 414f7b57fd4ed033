package footprint.parent;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Certainty;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.history.HistoryEntry;
import footprint.history.HistoryEntry.State;
import footprint.history.HistoryOfChild;
import footprint.parent.HistorySummary.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistorySummaryTest {
    private static HistoryEntry entry(String kind, State state, String... findings) {
        return entry(kind, state, Certainty.LISTED, null, findings);
    }

    private static HistoryEntry entry(
            String kind, State state, Certainty certainty, @Nullable String recipient, String... findings) {
        return new HistoryEntry(
                EntryId.next(),
                kind,
                Occurred.parse("2025-11-05"),
                certainty,
                state,
                1,
                "Something happened.",
                List.of(),
                List.of(),
                List.of(findings),
                List.of(),
                null,
                List.of(),
                recipient == null ? null : new HistoryEntry.Sharing(recipient, null),
                null,
                null);
    }

    private static HistoryEntry given(String recipient, Certainty certainty) {
        return entry("DisclosureRecorded", State.CURRENT, certainty, recipient);
    }

    private static HistorySummary summary(HistoryEntry... entries) {
        return HistorySummary.of(new HistoryOfChild(
                entries.length,
                null,
                List.of(entries),
                new HistoryOfChild.EntriesAside(269, 0, List.of()),
                new HistoryOfChild.EntriesAside(1, 0, List.of()),
                List.of(),
                List.of()));
    }

    @Test
    void what_stands_is_counted_by_kind() {
        assertThat(summary(
                                entry("CollectionRecorded", State.CURRENT),
                                entry("CollectionRecorded", State.CORRECTED),
                                entry("RequestDeclined", State.CURRENT),
                                entry("CoverageDeclared", State.CURRENT),
                                entry("AccessRecorded", State.CURRENT))
                        .counted())
                .isEqualTo("On record for this child: 2 collections, 1 look-up, no disclosure and 1 refused request.");
    }

    @Test
    void what_was_withdrawn_or_removed_is_counted_as_that_only() {
        HistorySummary summary = summary(
                entry("DisclosureRecorded", State.WITHDRAWN, "there is no agreement"),
                entry("DisclosureRecorded", State.REMOVED),
                entry("DisclosureRecorded", State.CURRENT));

        assertThat(summary.counted())
                .isEqualTo("On record for this child: no collection, no look-up and 1 disclosure.");
        assertThat(summary.lines())
                .contains(new Line("Put right since", "1 withdrawn, 1 removed, since not about this child"))
                .extracting(Line::label)
                .doesNotContain("Not as agreed");
    }

    @Test
    void disclosures_that_stray_from_their_agreement_are_counted_once_each() {
        HistoryEntry one = entry("DisclosureRecorded", State.CURRENT, "there is no agreement");
        HistoryEntry other = entry("DisclosureRecorded", State.CORRECTED, "other items", "other recipient");

        assertThat(summary(one).lines())
                .contains(new Line("Not as agreed", "One of these does not keep to a sharing agreement."));
        assertThat(summary(one, other).lines())
                .contains(new Line("Not as agreed", "2 of these do not keep to a sharing agreement."));
    }

    @Test
    void those_who_were_given_most_come_first_and_many_names_are_cut() {
        assertThat(summary(
                                given("Example A", Certainty.LISTED),
                                given("Example B", Certainty.LISTED),
                                given("Example C", Certainty.LISTED),
                                given("Example D", Certainty.LISTED),
                                given("Example E", Certainty.LISTED),
                                given("Example F", Certainty.LISTED),
                                given("Example G", Certainty.LISTED),
                                given("Example C", Certainty.DESCRIBED))
                        .lines())
                .contains(new Line(
                        "Given to", "Example C (2 times), Example A, Example B, Example D, Example E and 2 others"));
    }

    @Test
    void it_says_how_sure_it_is_and_what_it_cannot_tell() {
        assertThat(summary(
                                given("Example A", Certainty.LISTED),
                                given("Example A", Certainty.DESCRIBED),
                                entry("CoverageDeclared", State.CURRENT, Certainty.UNKNOWN, null))
                        .lines())
                .contains(
                        new Line("How sure this is", "1 with this child on a list; 1 very likely, from a description"),
                        new Line(
                                "What is uncertain",
                                "Of 269 more entries nobody can tell. 1 disclosure was probably not about this child."
                                        + " 1 known gap: what happened then is missing."));
    }
}
