package footprint.history;

import footprint.cohort.ChildNumber;

/** Everything that the ledger can tell of one child. Answered by a {@link HistoryOfChild}. */
public record HistoryQuery(ChildNumber child) {}
