package footprint.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Opens the ledger's database, which is migrated before anybody can use it. */
final class LedgerDatabase {
    private LedgerDatabase() {}

    /** The H2 database in the data folder. */
    static HikariDataSource inFiles(StoreSettings settings, LeafHashes leafHashes) {
        return at("file:" + settings.folder().resolve("ledger"), settings, leafHashes);
    }

    /** @param location of an H2 database, such as {@code file:/var/lib/ledger/ledger} */
    static HikariDataSource at(String location, StoreSettings settings, LeafHashes leafHashes) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        // H2's trace file would keep values of statements that failed.
        // Large objects up to 8 KiB stay in their row: apart from it they cost a write and a read each.
        config.setJdbcUrl("jdbc:h2:" + location
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_LENGTH_INPLACE_LOB=8192;LOCK_TIMEOUT="
                + settings.lockTimeout().toMillis());
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        HikariDataSource database = new HikariDataSource(config);
        try {
            migrate(database, leafHashes);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static void migrate(HikariDataSource database, LeafHashes leafHashes) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("bytes", "BLOB"))
                .javaMigrations(new V2__LeafHashes(leafHashes))
                .load()
                .migrate();
    }
}
