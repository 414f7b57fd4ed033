package footprint.history;

import footprint.cohort.Certainty;
import footprint.history.HistoryOfChild.Repeated;
import footprint.projection.PlainEnglish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened many times alike, told together by first, last and how often, as 45 CFR 164.528(b)(3) has it. Pure. */
final class Repetitions {
    /** As many are told together, fewer each by itself. */
    private static final int MANY = 3;

    private record Key(WhatRepeats what, Certainty certainty) {}

    private Repetitions() {}

    /** In the order of the newest of each. */
    static List<Repeated> of(List<HistoryEntry> newestFirst) {
        Map<Key, List<HistoryEntry>> groups = new LinkedHashMap<>();
        for (HistoryEntry entry : newestFirst) {
            WhatRepeats what = WhatRepeats.of(entry);
            if (what != null) {
                groups.computeIfAbsent(new Key(what, entry.certainty()), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= MANY)
                .map(group -> told(group.getKey(), group.getValue()))
                .toList();
    }

    private static Repeated told(Key key, List<HistoryEntry> group) {
        HistoryEntry last = group.get(0);
        HistoryEntry first = group.get(group.size() - 1);
        String each = key.what().sentence(key.certainty());
        return new Repeated(
                last.sharing(),
                key.certainty(),
                group.size(),
                first.occurred(),
                last.occurred(),
                each.substring(0, each.length() - 1) + ", " + group.size() + " times: first " + day(first) + ", last "
                        + day(last) + ".",
                group.stream().map(HistoryEntry::entryId).toList());
    }

    private static String day(HistoryEntry entry) {
        LocalDate earliest = entry.occurred().earliest();
        LocalDate latest = entry.occurred().latest();
        if (latest == null) {
            return earliest == null ? "on a day that is not known" : "after " + PlainEnglish.day(earliest);
        }
        return (latest.equals(earliest) ? "on " : "by ") + PlainEnglish.day(latest);
    }
}
