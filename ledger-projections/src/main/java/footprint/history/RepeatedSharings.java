package footprint.history;

import footprint.access.AccessRecorded;
import footprint.cohort.Certainty;
import footprint.history.HistoryOfChild.Repeated;
import footprint.projection.PlainEnglish;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many sharings with one recipient for one purpose, told together by first, last and how often, as 45 CFR 164.528(b)(3) has
 * it. Pure.
 */
final class RepeatedSharings {
    /** As many are told together, fewer each by itself. */
    private static final int MANY = 3;

    private record Key(String kind, HistoryEntry.Sharing sharing, Certainty certainty) {}

    private RepeatedSharings() {}

    /** In the order of the newest of each. */
    static List<Repeated> of(List<HistoryEntry> newestFirst) {
        Map<Key, List<HistoryEntry>> groups = newestFirst.stream()
                .filter(entry -> entry.sharing() != null && stands(entry))
                .collect(Collectors.groupingBy(
                        entry -> new Key(entry.kind(), entry.sharing(), entry.certainty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .filter(group -> group.size() >= MANY)
                .map(RepeatedSharings::told)
                .toList();
    }

    private static boolean stands(HistoryEntry entry) {
        return entry.state() == HistoryEntry.State.CURRENT || entry.state() == HistoryEntry.State.CORRECTED;
    }

    private static Repeated told(List<HistoryEntry> group) {
        HistoryEntry last = group.get(0);
        HistoryEntry first = group.get(group.size() - 1);
        return new Repeated(
                last.sharing(),
                last.certainty(),
                group.size(),
                first.occurred(),
                last.occurred(),
                sentence(first, last, group.size()),
                group.stream().map(HistoryEntry::entryId).toList());
    }

    private static String sentence(HistoryEntry first, HistoryEntry last, int times) {
        HistoryEntry.Sharing sharing = last.sharing();
        String done = last.kind().equals(AccessRecorded.KIND.name()) ? "looked at by " : "shared with ";
        String purpose = sharing.purpose() == null ? "" : " for " + sharing.purpose();
        String sentence = Sureness.say("information", done + sharing.recipient() + purpose, last.certainty());
        return sentence.substring(0, sentence.length() - 1) + ", " + times + " times: first " + day(first) + ", last "
                + day(last) + ".";
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
