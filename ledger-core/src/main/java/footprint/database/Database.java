package footprint.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Where a database is, and what its product does in its own way; all else is SQL that both know. Immutable. */
public sealed interface Database permits H2Files, Postgres {
    /**
     * Opens connections.
     *
     * @param name of the pool
     * @param connections at once, at most
     * @param lockTimeout how long a statement waits for what another transaction has locked
     * @throws DatabaseRefused if it is not as it must be
     */
    HikariDataSource open(String name, int connections, Duration lockTimeout);

    /** The SQL type of a column of bytes without a practical limit. */
    String bytes();

    /** Whether other processes may have it open at the same time, and write to it. */
    boolean isShared();

    /** Whether a commit is on the disk itself when it returns; if not, {@code CHECKPOINT SYNC} brings it there. */
    boolean syncsAtCommit();
}
