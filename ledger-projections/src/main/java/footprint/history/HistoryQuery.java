package footprint.history;

import footprint.cohort.ChildNumber;

/**
 * Everything that the ledger can tell of one child, with some of what it is less sure of. Answered by a
 * {@link HistoryOfChild}.
 *
 * @param cannotTell which of the entries to tell of which nobody can tell whether they concerned the child
 * @param probablyNot which of the disclosures to tell that the child was probably not in
 */
public record HistoryQuery(ChildNumber child, Window cannotTell, Window probablyNot) {
    /**
     * Some of many entries, newest first.
     *
     * @param from how many of the newest to leave out, from 0
     * @param limit how many to tell at most; 0 for their number only
     */
    public record Window(int from, int limit) {
        /** None of them; their number is told all the same. */
        public static final Window NONE = new Window(0, 0);

        public Window {
            if (from < 0 || limit < 0) {
                throw new IllegalArgumentException("from and limit are counted from 0");
            }
        }
    }

    /** Of what it is less sure of, the numbers only. */
    public HistoryQuery(ChildNumber child) {
        this(child, Window.NONE, Window.NONE);
    }
}
