package footprint.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One child's history.
 *
 * @param completeThrough global index that every earlier entry is part of; entries from it on are not in yet
 * @param completeAt when the last entry that is in was recorded; null while the ledger is empty
 * @param entries newest first
 */
public record HistoryOfChild(
        long completeThrough, @Nullable Instant completeAt, List<HistoryEntry> entries, CannotTell cannotTell) {
    public HistoryOfChild {
        entries = List.copyOf(entries);
    }

    /**
     * Entries of which nobody can tell whether they concerned the child.
     *
     * @param total how many there are in all
     * @param from place of the first one told here, from 0
     * @param entries those that were asked for, newest first
     */
    public record CannotTell(int total, int from, List<HistoryEntry> entries) {
        public CannotTell {
            entries = List.copyOf(entries);
        }
    }
}
