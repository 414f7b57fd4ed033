package footprint.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreTool;

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
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseRefused(why(e));
        }
    }

    private String why(HikariPool.PoolInitializationException failure) {
        boolean inUse = failure.getCause() instanceof SQLException refusal
                && refusal.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
        return "The database " + location + " cannot be opened: "
                + (inUse
                        ? "another ledger has it open. Stop that one first, or name another data folder by LEDGER_DATA."
                        : "its files or their folder cannot be read and written, or are damaged. See who may use them, and"
                                + " whether the disk is full.");
    }

    /**
     * Writes the file anew with what it holds now, so that nothing which was deleted stands in it any more. No connection may be
     * open. Should this be cut off, the next opening finds the one file or the other.
     */
    public void rewrite() {
        MVStoreTool.compact(location.replaceFirst("^file:", "") + ".mv.db", false);
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
