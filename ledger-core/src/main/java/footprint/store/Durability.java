package footprint.store;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings what a transaction appended to the disk itself before its caller is answered. H2 writes to the operating system at
 * commit but does not fsync, so that a power cut could lose what was acknowledged; PostgreSQL does it on its own. Thread-safe.
 */
final class Durability implements TransactionSynchronization {
    private final JdbcTemplate jdbc;
    private final boolean syncAfterCommit;

    Durability(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        this.syncAfterCommit = "H2".equals(jdbc.execute(product));
    }

    /** To be called in the transaction that appends; more than once does no harm. */
    void promiseForThisTransaction() {
        if (syncAfterCommit) {
            TransactionSynchronizationManager.registerSynchronization(this);
        }
    }

    /** An exception reaches whoever commits: Axon's own after-commit handlers would swallow it. */
    @Override
    public void afterCommit() {
        jdbc.execute("CHECKPOINT SYNC");
    }
}
