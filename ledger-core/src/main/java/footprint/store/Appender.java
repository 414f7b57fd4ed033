package footprint.store;

import java.util.List;

/** Appends facts that have no invariant to keep. Thread-safe. */
public interface Appender {
    /**
     * Appends the facts in their order, all in one transaction. A fact recorded before is answered, not appended again; if
     * one is a {@link Appended.Conflict} nothing at all is appended, and the facts that would have been new are left out of
     * the answer. Returns when what was appended is on disk.
     *
     * @throws StoreBusy if too many callers wait already; try again
     */
    List<Appended> append(List<Fact> facts);

    /**
     * The same within the transaction that the caller has begun, for facts that stand between requests which an aggregate
     * decides. Every other writer waits until that transaction ends, which is when they are on disk.
     */
    List<Appended> appendInThisTransaction(List<Fact> facts);
}
