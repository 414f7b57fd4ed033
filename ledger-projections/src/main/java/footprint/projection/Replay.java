package footprint.projection;

import footprint.store.StoredEntries;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** Brings a generation forward by reading the store directly. */
final class Replay {
    private static final int AT_ONCE = 1_000;

    private final StoredEntries store;
    private final Generations generations;
    private final TransactionOperations transactions;

    Replay(StoredEntries store, Generations generations, TransactionOperations transactions) {
        this.store = store;
        this.generations = generations;
        this.transactions = transactions;
    }

    /** Takes in every entry before {@code end} that the generation does not hold yet; at most 1,000 a transaction. */
    void until(long end, Projection projection, int generation) {
        long position = generations.standing(projection.name(), generation).position();
        while (position < end) {
            List<StoredEntries.Stored> next = store.from(position, (int) Math.min(AT_ONCE, end - position));
            if (next.isEmpty()) {
                throw new IllegalStateException("entry " + position + " is missing from the store");
            }
            transactions.executeWithoutResult(transaction -> take(next, projection, generation));
            position += next.size();
        }
    }

    private void take(List<StoredEntries.Stored> entries, Projection projection, int generation) {
        Intake intake = new Intake(generations, projection, generation);
        entries.forEach(stored -> intake.on(stored.globalIndex(), stored.entry()));
        intake.flush();
    }
}
