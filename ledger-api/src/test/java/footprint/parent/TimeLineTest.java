package footprint.parent;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Certainty;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import footprint.history.HistoryOfChild.Repeated;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLineTest {
    private static final HistoryEntry.Sharing SHARING = new HistoryEntry.Sharing("Example University", "research");

    private static HistoryEntry entry(String day) {
        return new HistoryEntry(
                EntryId.next(),
                "DisclosureRecorded",
                Occurred.parse(day),
                Certainty.LISTED,
                HistoryEntry.State.CURRENT,
                1,
                "Something happened.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                SHARING,
                null,
                null);
    }

    private static HistoryOfChild history(List<HistoryEntry> entries, Repeated... repeated) {
        HistoryOfChild.EntriesAside none = new HistoryOfChild.EntriesAside(0, 0, List.of());
        return new HistoryOfChild(4, null, entries, none, none, List.of(repeated), List.of());
    }

    @Test
    void repeated_sharings_stand_once_in_the_year_and_place_of_the_newest_of_them() {
        HistoryEntry newest = entry("2025-05-01");
        HistoryEntry alone = entry("2025-04-01");
        HistoryEntry older = entry("2024-03-01");
        HistoryEntry oldest = entry("2023-02-01");
        Repeated repeated = new Repeated(
                SHARING,
                Certainty.LISTED,
                3,
                oldest.occurred(),
                newest.occurred(),
                "Three times.",
                List.of(newest.entryId(), older.entryId(), oldest.entryId()));

        assertThat(TimeLine.of(history(List.of(newest, alone, older, oldest), repeated)))
                .containsExactly(new TimeLine.Year(
                        "2025",
                        List.of(
                                new TimeLine.Item(repeated, List.of(newest, older, oldest)),
                                new TimeLine.Item(null, List.of(alone)))));
    }

    @Test
    void an_interval_stands_in_its_last_year_an_open_one_in_its_first_and_what_has_no_date_comes_last() {
        HistoryEntry ended = entry("2012-04-01/2025-10-31");
        HistoryEntry notDated = entry("../..");
        HistoryEntry goesOn = entry("2024-01-01/..");
        HistoryEntry by = entry("../2019-12-31");

        assertThat(TimeLine.of(history(List.of(ended, notDated, goesOn, by))))
                .extracting(TimeLine.Year::heading)
                .containsExactly("2025", "2024", "2019", "Date not known");
    }
}
