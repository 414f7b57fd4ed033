package footprint.parent;

import footprint.entry.EntryId;
import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import footprint.history.HistoryOfChild.Repeated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A child's entries as the page shows them: each by itself, or repeated sharings together where the newest of them stands. */
final class TimeLine {
    /**
     * One place in it.
     *
     * @param repeated null for an entry by itself
     * @param entries that one, or all that are told together, newest first
     */
    record Item(@Nullable Repeated repeated, List<HistoryEntry> entries) {}

    private TimeLine() {}

    static List<Item> of(HistoryOfChild history) {
        Map<EntryId, Repeated> together = new HashMap<>();
        history.repeated().forEach(repeated -> repeated.entries().forEach(id -> together.put(id, repeated)));
        Map<Repeated, List<HistoryEntry>> members = history.entries().stream()
                .filter(entry -> together.containsKey(entry.entryId()))
                .collect(Collectors.groupingBy(entry -> together.get(entry.entryId())));
        Set<Repeated> shown = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (HistoryEntry entry : history.entries()) {
            Repeated repeated = together.get(entry.entryId());
            if (repeated == null) {
                items.add(new Item(null, List.of(entry)));
            } else if (shown.add(repeated)) {
                items.add(new Item(repeated, members.get(repeated)));
            }
        }
        return items;
    }
}
