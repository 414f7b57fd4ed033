package footprint.history;

import footprint.cohort.Certainty;
import footprint.coverage.CoverageDeclared;
import footprint.coverage.Gap;
import footprint.entry.Occurred;
import footprint.projection.PlainEnglish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Known gaps as entries of a history, since what is missing may have concerned the child. Pure. */
final class GapEntries {
    static final Comparator<HistoryEntry> NEWEST_FIRST =
            Comparator.comparing(GapEntries::lastDay).reversed();

    private GapEntries() {}

    static HistoryEntry of(CoverageDeclared declared, Gap gap) {
        String dates = gap.from().equals(gap.until())
                ? "On " + PlainEnglish.day(gap.from())
                : "From " + PlainEnglish.day(gap.from()) + " to " + PlainEnglish.day(gap.until());
        return new HistoryEntry(
                declared.entryId(),
                CoverageDeclared.KIND.name(),
                new Occurred.Interval(gap.from(), gap.until()),
                Certainty.UNKNOWN,
                HistoryEntry.State.CURRENT,
                1,
                dates + ", what " + declared.coverage().covers()
                        + " did is missing from this ledger; it may have concerned this child.",
                List.of(new HistoryEntry.Detail("Why it is missing", PlainEnglish.capital(gap.reason()))),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** Both newest first; a gap stands before what happened on its last day. */
    static List<HistoryEntry> among(List<HistoryEntry> entries, List<HistoryEntry> gaps) {
        List<HistoryEntry> merged = new ArrayList<>(entries.size() + gaps.size());
        int next = 0;
        for (HistoryEntry entry : entries) {
            while (next < gaps.size() && !lastDay(gaps.get(next)).isBefore(lastDay(entry))) {
                merged.add(gaps.get(next++));
            }
            merged.add(entry);
        }
        merged.addAll(gaps.subList(next, gaps.size()));
        return merged;
    }

    private static LocalDate lastDay(HistoryEntry entry) {
        LocalDate latest = entry.occurred().latest();
        if (latest != null) {
            return latest;
        }
        LocalDate earliest = entry.occurred().earliest();
        return earliest == null ? LocalDate.MIN : earliest;
    }
}
