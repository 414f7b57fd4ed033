package footprint.history;

import footprint.cohort.Certainty;
import footprint.coverage.CoverageDeclared;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One child's history.
 *
 * @param completeThrough global index that every earlier entry is part of; entries from it on are not in yet
 * @param completeAt when the last entry that is in was recorded; null while the ledger is empty
 * @param entries newest first, with the known gaps of sources among them
 * @param cannotTell entries of which nobody can tell whether they concerned the child
 * @param probablyNot disclosures of which only a description survives, which the child does not fit; those only that the public
 *     register lists, and none that was withdrawn
 * @param repeated many sharings with one recipient for one purpose, or many collections of one kind, told together; each of
 *     them stands among the entries too
 * @param coverage which dates each source is declared to cover, by the source's name; every source of the ledger is here
 */
public record HistoryOfChild(
        long completeThrough,
        @Nullable Instant completeAt,
        List<HistoryEntry> entries,
        EntriesAside cannotTell,
        EntriesAside probablyNot,
        List<Repeated> repeated,
        List<SourceCoverage> coverage) {
    public HistoryOfChild {
        entries = List.copyOf(entries);
        repeated = List.copyOf(repeated);
        coverage = List.copyOf(coverage);
    }

    /** Whether any entry is about the child; a known gap is about nobody. */
    public boolean namesChild() {
        return entries.stream().anyMatch(entry -> !entry.kind().equals(CoverageDeclared.KIND.name()));
    }

    /**
     * What happened many times alike, at one certainty.
     *
     * @param sharing with whom and for what; null for collections
     * @param times how many of them stand, at least 3
     * @param sentence the same in words
     * @param entries their ids, newest first
     */
    public record Repeated(
            HistoryEntry.@Nullable Sharing sharing,
            Certainty certainty,
            int times,
            Occurred first,
            Occurred last,
            String sentence,
            List<EntryId> entries) {
        public Repeated {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What was declared for a source of entries.
     *
     * @param from first day; null where nothing was declared
     * @param until last day; null where nothing was declared, and while it goes on
     * @param complete whether all that it did on these days is on record but for the gaps; false where nothing was declared
     * @param sentence the same in words
     */
    public record SourceCoverage(
            String source,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean complete,
            String sentence) {}

    /**
     * Some of the entries that are told beside a history.
     *
     * @param total how many there are in all
     * @param from place of the first one told here, from 0
     * @param entries those that were asked for, newest first
     */
    public record EntriesAside(int total, int from, List<HistoryEntry> entries) {
        public EntriesAside {
            entries = List.copyOf(entries);
        }
    }
}
