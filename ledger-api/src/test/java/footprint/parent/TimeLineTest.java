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

    @Test
    void repeated_sharings_stand_once_where_the_newest_of_them_stands() {
        HistoryEntry newest = entry("2025-05-01");
        HistoryEntry alone = entry("2025-04-01");
        HistoryEntry older = entry("2025-03-01");
        HistoryEntry oldest = entry("2025-02-01");
        Repeated repeated = new Repeated(
                SHARING,
                Certainty.LISTED,
                3,
                oldest.occurred(),
                newest.occurred(),
                "Three times.",
                List.of(newest.entryId(), older.entryId(), oldest.entryId()));

        List<TimeLine.Item> items = TimeLine.of(new HistoryOfChild(
                4,
                null,
                List.of(newest, alone, older, oldest),
                new HistoryOfChild.CannotTell(0, 0, List.of()),
                List.of(repeated),
                List.of()));

        assertThat(items)
                .containsExactly(
                        new TimeLine.Item(repeated, List.of(newest, older, oldest)),
                        new TimeLine.Item(null, List.of(alone)));
    }
}
