package footprint.parent;

import footprint.entry.EntryId;
import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import footprint.history.HistoryOfChild.Repeated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A child's entries as the page shows them: by years, each by itself or with those that are told together with it. */
final class TimeLine {
    private static final String NOT_DATED = "Date not known";

    /**
     * What happened last in one year.
     *
     * @param heading the calendar year, or that the date is not known
     * @param items newest first
     */
    record Year(String heading, List<Item> items) {}

    /**
     * One place in it.
     *
     * @param repeated null for an entry by itself
     * @param entries that one, or all that are told together, newest first
     */
    record Item(@Nullable Repeated repeated, List<HistoryEntry> entries) {
        /* Public methods are what the template calls. */

        /** How many of them do not keep to a sharing agreement. */
        public long straying() {
            return entries.stream().filter(entry -> !entry.findings().isEmpty()).count();
        }

        public long corrected() {
            return entries.stream()
                    .filter(entry -> entry.state() == HistoryEntry.State.CORRECTED)
                    .count();
        }

        /** Of how many of them a recipient certified that it deleted what it was given. */
        public long deleted() {
            return entries.stream().filter(entry -> entry.destruction() != null).count();
        }
    }

    private TimeLine() {}

    /** Newest first. What is told together stands in the year of the newest of them, and what has no date in the last place. */
    static List<Year> of(HistoryOfChild history) {
        Map<String, List<Item>> years = items(history).stream()
                .collect(Collectors.groupingBy(TimeLine::heading, LinkedHashMap::new, Collectors.toList()));
        List<Item> notDated = years.remove(NOT_DATED);
        if (notDated != null) {
            years.put(NOT_DATED, notDated);
        }
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    private static List<Item> items(HistoryOfChild history) {
        Map<EntryId, Repeated> together = new HashMap<>();
        history.repeated().forEach(repeated -> repeated.entries().forEach(id -> together.put(id, repeated)));
        Map<Repeated, Item> shown = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (HistoryEntry entry : history.entries()) {
            Repeated repeated = together.get(entry.entryId());
            Item item = repeated == null ? null : shown.get(repeated);
            if (item == null) {
                item = new Item(repeated, new ArrayList<>());
                items.add(item);
                if (repeated != null) {
                    shown.put(repeated, item);
                }
            }
            item.entries().add(entry);
        }
        return items;
    }

    /** Of an interval the year in which it ended; of one that is open at its end, the year in which it began. */
    private static String heading(Item item) {
        HistoryEntry newest = item.entries().get(0);
        LocalDate last = newest.occurred().latest();
        LocalDate day = last == null ? newest.occurred().earliest() : last;
        return day == null ? NOT_DATED : String.valueOf(day.getYear());
    }
}
