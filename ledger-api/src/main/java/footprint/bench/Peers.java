package footprint.bench;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.PlatformTransactionManager;

/** What is measured against and needs jars that the ledger does not ship. */
public interface Peers {
    /** Of a build that has none of those jars. */
    Peers NONE = new Peers() {};

    /** An event storage engine with what begins and ends its transactions. */
    record Stock(EventStorageEngine engine, PlatformTransactionManager transactions) {}

    /** Axon's stock JPA engine over a fresh database. */
    default Optional<Stock> jpa(DataSource database) {
        return Optional.empty();
    }

    /** A fresh PostgreSQL database with {@code fsync} and {@code synchronous_commit} on. */
    default Optional<PostgresPlace> postgres() {
        return Optional.empty();
    }

    /**
     * {@code COUNT(DISTINCT child)} by recipient and year over a table of PostgreSQL with a row for each child and release; in
     * queries a second.
     */
    default Optional<Contender> countDistinct(InventedReleases releases) {
        return Optional.empty();
    }

    /** {@code COPY} of a CSV file into a table of PostgreSQL that is indexed by child; in children a second. */
    default Optional<Contender> copy(Path csv, int children) {
        return Optional.empty();
    }
}
