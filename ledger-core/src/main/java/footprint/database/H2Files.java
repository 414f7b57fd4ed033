package footprint.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * An H2 database in files, made where there is none.
 *
 * @param location such as {@code file:/var/lib/ledger/ledger}, without the file's ending
 * @param user as which the files were made
 */
public record H2Files(String location, String user) implements Database {
    @Override
    public HikariDataSource open(String name, int connections, Duration lockTimeout) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        // H2's trace file would keep values of statements that failed.
        // Large objects up to 8 KiB stay in their row: apart from it they cost a write and a read each.
        config.setJdbcUrl("jdbc:h2:" + location
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_LENGTH_INPLACE_LOB=8192;LOCK_TIMEOUT="
                + lockTimeout.toMillis());
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Override
    public String bytes() {
        return "BLOB";
    }

    /** The files are locked by the process that opened them. */
    @Override
    public boolean isShared() {
        return false;
    }

    /** With {@code WRITE_DELAY=0} a commit reaches the operating system only. */
    @Override
    public boolean syncsAtCommit() {
        return false;
    }
}
