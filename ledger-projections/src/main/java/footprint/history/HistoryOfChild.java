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
 * @param cannotTell entries of which nobody can tell whether they concerned the child, newest first
 */
public record HistoryOfChild(
        long completeThrough, @Nullable Instant completeAt, List<HistoryEntry> entries, List<HistoryEntry> cannotTell) {
    public HistoryOfChild {
        entries = List.copyOf(entries);
        cannotTell = List.copyOf(cannotTell);
    }
}
