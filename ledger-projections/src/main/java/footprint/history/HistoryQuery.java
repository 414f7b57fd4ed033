package footprint.history;

import footprint.cohort.ChildNumber;

/**
 * Everything that the ledger can tell of one child, with some of what it cannot tell. Answered by a {@link HistoryOfChild}.
 *
 * @param from how many of the entries to leave out of which nobody can tell whether they concerned the child, from 0
 * @param limit how many of those to tell at most; 0 for their number only
 */
public record HistoryQuery(ChildNumber child, int from, int limit) {
    public HistoryQuery {
        if (from < 0 || limit < 0) {
            throw new IllegalArgumentException("from and limit are counted from 0");
        }
    }

    /** Without the entries that nobody can tell. */
    public HistoryQuery(ChildNumber child) {
        this(child, 0, 0);
    }
}
