package footprint.store;

import com.zaxxer.hikari.HikariDataSource;
import footprint.database.Database;
import footprint.database.H2Files;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Opens the ledger's database, which is migrated before anybody can use it. */
final class LedgerDatabase {
    private LedgerDatabase() {}

    /** The H2 database in the data folder. */
    static Database inFiles(StoreSettings settings) {
        return new H2Files("file:" + settings.folder().resolve("ledger"), "sa");
    }

    static HikariDataSource open(Database place, StoreSettings settings, LeafHashes leafHashes) {
        HikariDataSource database = place.open("ledger", settings.connections(), settings.lockTimeout());
        try {
            migrate(database, place, leafHashes);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static void migrate(HikariDataSource database, Database place, LeafHashes leafHashes) {
        migrations(database, place, leafHashes).load().migrate();
    }

    static FluentConfiguration migrations(HikariDataSource database, Database place, LeafHashes leafHashes) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("bytes", place.bytes()))
                .javaMigrations(new V2__LeafHashes(leafHashes));
    }
}
