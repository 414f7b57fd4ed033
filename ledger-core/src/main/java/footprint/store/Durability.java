package footprint.store;

import footprint.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings what a transaction appended to the disk itself before its caller is answered, where the database's own commit does
 * not, so that a power cut could lose what was acknowledged. Thread-safe.
 */
final class Durability implements TransactionSynchronization {
    private final JdbcTemplate jdbc;
    private final Database place;

    Durability(JdbcTemplate jdbc, Database place) {
        this.jdbc = jdbc;
        this.place = place;
    }

    /** To be called in the transaction that appends; more than once does no harm. */
    void promiseForThisTransaction() {
        if (!place.syncsAtCommit()) {
            TransactionSynchronizationManager.registerSynchronization(this);
        }
    }

    /** An exception reaches whoever commits: Axon's own after-commit handlers would swallow it. */
    @Override
    public void afterCommit() {
        jdbc.execute("CHECKPOINT SYNC");
    }
}
