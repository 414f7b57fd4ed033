package footprint.bench;

import footprint.database.PostgresDatabase;
import footprint.database.PostgresServer;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** Every peer: Hibernate's jars and a PostgreSQL server of the build's own are here. */
final class PeersWithJars implements Peers {
    @Override
    public Optional<Stock> jpa(DataSource database) {
        return Optional.of(StockJpa.over(database));
    }

    @Override
    public Optional<PostgresPlace> postgres() {
        PostgresDatabase fresh = PostgresServer.shared().newDatabase();
        return Optional.of(new PostgresPlace(fresh.ledger(), fresh.arguments()));
    }

    @Override
    public Optional<Contender> copy(Path csv, int children) {
        return Optional.of(new Copy(PostgresServer.shared().newDatabase(), csv, children));
    }

    @Override
    public Optional<Contender> countDistinct(InventedReleases releases) {
        return Optional.of(new CountDistinct(PostgresServer.shared().newDatabase(), releases));
    }
}
