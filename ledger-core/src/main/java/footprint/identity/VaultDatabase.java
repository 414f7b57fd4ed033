package footprint.identity;

import com.zaxxer.hikari.HikariDataSource;
import footprint.database.Database;
import footprint.database.DatabaseRefused;
import footprint.database.H2Files;
import footprint.database.Postgres;
import footprint.identity.IdentifierTable.Row;
import footprint.merkle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.flywaydb.core.Flyway;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The vault's own database, apart from the ledger's in file, schema and connection, and for that reason no bean of type {@code
 * DataSource}. Thread-safe.
 */
public final class VaultDatabase implements AutoCloseable {
    private static final byte[] KEY_INFO = "ledger/vault-key/v1".getBytes(StandardCharsets.US_ASCII);
    private static final int CONNECTIONS = 10;
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    private final Database place;
    private final IdentifierTable identifiers;
    private final RemovedNumbers removals = new RemovedNumbers();

    /** Held by whoever uses a connection; alone by whoever rewrites the files, since they are closed meanwhile. */
    private final ReadWriteLock files = new ReentrantReadWriteLock();

    private volatile HikariDataSource connections;

    private VaultDatabase(Database place, HikariDataSource connections) {
        this.place = place;
        this.connections = connections;
        this.identifiers = new IdentifierTable(place.isShared());
    }

    /** Opens the vault in the data folder, and makes it where there is none. */
    public static VaultDatabase in(Path dataFolder) {
        return open(new H2Files("file:" + dataFolder.toAbsolutePath().resolve("vault"), "vault"));
    }

    public static VaultDatabase open(Database place) {
        HikariDataSource connections = connectionsTo(place);
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations(
                            "classpath:db/vault/both",
                            "classpath:db/vault/" + (place instanceof Postgres ? "postgres" : "h2"))
                    .load()
                    .migrate();
            return new VaultDatabase(place, connections);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /**
     * Opens the vault in a schema of its own.
     *
     * @throws DatabaseRefused if the ledger's role can reach that schema
     */
    public static VaultDatabase open(Postgres place, Postgres ledger) {
        VaultDatabase vault = open(place);
        try {
            place.refuseAccessOf(ledger, vault.connections);
            return vault;
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    /**
     * Remembers at the first start which key the vault is made with.
     *
     * @throws KeyRefused if it was made with another one
     */
    void refuseAnotherKey(byte[] key) {
        byte[] derived = Hkdf.derive(key, KEY_INFO);
        JdbcTemplate jdbc = new JdbcTemplate(connections);
        String known = "SELECT derived FROM vault_key";
        if (jdbc.queryForList(known, byte[].class).isEmpty()) {
            try {
                jdbc.update("INSERT INTO vault_key (only_row, derived) VALUES (1, ?)", derived);
            } catch (DuplicateKeyException anotherProcessWasFirst) {
                // and is compared with below
            }
        }
        if (!MessageDigest.isEqual(derived, jdbc.queryForObject(known, byte[].class))) {
            throw new KeyRefused(
                    "The key file keys/vault.key in the data folder is not the key that this vault was made with."
                            + " Put that one there: with another key each child would be numbered a second time.");
        }
    }

    private static HikariDataSource connectionsTo(Database place) {
        return place.open("vault", CONNECTIONS, LOCK_TIMEOUT);
    }

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** All that is known. */
    KnownChildren readAll() {
        return read(connection -> {
            KnownChildren known = new KnownChildren(identifiers.count(connection));
            identifiers.forEach(connection, row -> known.put(row.high(), row.low(), row.child()));
            return known;
        });
    }

    /** Every number that an identifier leads to. */
    RoaringBitmap numbers() {
        return read(connection -> {
            RoaringBitmap numbers = new RoaringBitmap();
            identifiers.forEach(connection, row -> numbers.add(row.child()));
            return numbers;
        });
    }

    /** Whether other processes may number children here too. */
    boolean isShared() {
        return place.isShared();
    }

    /** The rows, of those asked for, that are there; their numbers are not looked at. */
    List<Row> find(List<Row> wanted) {
        return read(connection -> identifiers.find(connection, wanted));
    }

    /**
     * Adds rows, in ascending order, in one transaction; they are on disk when this returns.
     *
     * @return the rows as they stand: another process's number where it was first
     */
    List<Row> add(List<Row> rows) {
        return write(connection -> identifiers.add(connection, rows));
    }

    /** Which numbers were removed after a removal, and the last of all removals. */
    RemovedNumbers.Since removedSince(long removal) {
        return read(connection -> removals.since(connection, removal));
    }

    /**
     * Removes all that leads to these numbers, in one transaction that is on disk when this returns; the files may hold it
     * until {@link #compactIfDue}.
     *
     * @return the numbers, of those, that had not been removed before
     */
    RoaringBitmap remove(RoaringBitmap numbers) {
        RoaringBitmap fresh = RoaringBitmap.andNot(numbers, removedSince(0).children());
        return fresh.isEmpty() ? fresh : write(connection -> removals.remove(connection, numbers));
    }

    /** Writes the vault's tables anew, without what was removed, if that has not been done since. */
    void compactIfDue() {
        long last = removedSince(0).last();
        if (last <= read(removals::compactedThrough)) {
            return;
        }
        if (place instanceof H2Files h2) {
            rewrite(h2);
        } else {
            read(removals::vacuum);
        }
        write(connection -> removals.compacted(connection, last));
    }

    private void rewrite(H2Files h2) {
        files.writeLock().lock();
        try {
            connections.close();
            try {
                h2.rewrite();
            } finally {
                connections = connectionsTo(place);
            }
        } finally {
            files.writeLock().unlock();
        }
    }

    private <T> T read(Work<T> work) {
        files.readLock().lock();
        try (Connection connection = connections.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the identity vault cannot be read", e);
        } finally {
            files.readLock().unlock();
        }
    }

    private <T> T write(Work<T> work) {
        files.readLock().lock();
        try (Connection connection = connections.getConnection()) {
            T done = inTransaction(connection, work);
            if (!place.syncsAtCommit()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
            }
            return done;
        } catch (SQLException e) {
            // Not as the cause: H2 puts a duplicate's value into its message, and a log would show it.
            throw new IllegalStateException("the identity vault could not be written, error code " + e.getErrorCode()
                    + ": nothing was recorded");
        } finally {
            files.readLock().unlock();
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T done = work.with(connection);
            connection.commit();
            return done;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
