package footprint.identity;

import com.zaxxer.hikari.HikariDataSource;
import footprint.database.Database;
import footprint.database.DatabaseRefused;
import footprint.database.H2Files;
import footprint.database.Postgres;
import footprint.merkle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The vault's own database, apart from the ledger's in file, schema and connection, and for that reason no bean of type {@code
 * DataSource}. Thread-safe.
 */
public final class VaultDatabase implements AutoCloseable {
    private static final byte[] KEY_INFO = "ledger/vault-key/v1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_AT_ONCE = 10_000;
    private static final int PAGE = 20_000;

    private static final int CONNECTIONS = 10;
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    private final Database place;
    private final HikariDataSource connections;

    private VaultDatabase(Database place, HikariDataSource connections) {
        this.place = place;
        this.connections = connections;
    }

    /** Opens the vault in the data folder, and makes it where there is none. */
    public static VaultDatabase in(Path dataFolder) {
        return open(new H2Files("file:" + dataFolder.toAbsolutePath().resolve("vault"), "vault"));
    }

    public static VaultDatabase open(Database place) {
        HikariDataSource connections = place.open("vault", CONNECTIONS, LOCK_TIMEOUT);
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

    /** One row: the 16 bytes of a blind index as two big-endian halves, and the number, unsigned. */
    record Row(long high, long low, int child) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byHigh = Long.compareUnsigned(high, other.high);
            return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
        }

        Row numbered(int number) {
            return new Row(high, low, number);
        }

        private byte[] blind() {
            return ByteBuffer.allocate(BlindIndex.BLOCK)
                    .putLong(high)
                    .putLong(low)
                    .array();
        }
    }

    /** All that is known. */
    KnownChildren readAll() {
        try (Connection connection = connections.getConnection()) {
            KnownChildren known = new KnownChildren(count(connection));
            forEach(connection, row -> known.put(row.high(), row.low(), row.child()));
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("the identity vault cannot be read", e);
        }
    }

    /** Every number that an identifier leads to. */
    RoaringBitmap numbers() {
        try (Connection connection = connections.getConnection()) {
            RoaringBitmap numbers = new RoaringBitmap();
            forEach(connection, row -> numbers.add(row.child()));
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("the identity vault cannot be read", e);
        }
    }

    /** Whether other processes may number children here too. */
    boolean isShared() {
        return place.isShared();
    }

    /** The rows, of those asked for, that are there; their numbers are not looked at. */
    List<Row> find(List<Row> wanted) {
        try (Connection connection = connections.getConnection()) {
            List<Row> found = new ArrayList<>();
            for (List<Row> some : inParts(wanted)) {
                found.addAll(find(connection, some));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the identity vault cannot be read", e);
        }
    }

    /**
     * Adds rows, in ascending order, in one transaction; they are on disk when this returns.
     *
     * @return the rows as they stand: another process's number where it was first
     */
    List<Row> add(List<Row> rows) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            List<Row> standing;
            try {
                standing = isShared() ? insertBesideOthers(connection, rows) : insert(connection, rows);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            if (!place.syncsAtCommit()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
            }
            return standing;
        } catch (SQLException e) {
            // Not as the cause: H2 puts a duplicate's value into its message, and a log would show it.
            throw new IllegalStateException("the identity vault could not be written, error code " + e.getErrorCode()
                    + ": nothing was recorded");
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM identifier")) {
            count.next();
            return count.getInt(1);
        }
    }

    /**
     * In pages, so that no more than one page is in memory, and in the order in which the rows lie: H2, which keeps them as they
     * came, would fetch each from another place of its file if they were asked for by blind index.
     */
    private void forEach(Connection connection, Consumer<Row> each) throws SQLException {
        String order = isShared() ? "blind" : "_rowid_";
        try (PreparedStatement select = connection.prepareStatement("SELECT blind, child, " + order
                + " FROM identifier WHERE " + order + " > ? ORDER BY " + order + " LIMIT " + PAGE)) {
            Object last = isShared() ? new byte[0] : Long.valueOf(-1);
            while (last != null) {
                select.setObject(1, last);
                last = page(select, each);
            }
        }
    }

    /** The place of the last row; null where there was none. */
    private static @Nullable Object page(PreparedStatement select, Consumer<Row> each) throws SQLException {
        Object last = null;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ByteBuffer blind = ByteBuffer.wrap(rows.getBytes(1));
                each.accept(new Row(blind.getLong(), blind.getLong(), (int) rows.getLong(2)));
                last = rows.getObject(3);
            }
        }
        return last;
    }

    private static List<Row> find(Connection connection, List<Row> wanted) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT blind, child FROM identifier WHERE blind = ANY (?)")) {
            select.setArray(1, blinds(connection, wanted));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ByteBuffer blind = ByteBuffer.wrap(rows.getBytes(1));
                    found.add(new Row(blind.getLong(), blind.getLong(), (int) rows.getLong(2)));
                }
            }
        }
        return found;
    }

    private static List<Row> insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO identifier (blind, child) VALUES (?, ?)")) {
            for (List<Row> some : inParts(rows)) {
                for (Row row : some) {
                    insert.setBytes(1, row.blind());
                    insert.setLong(2, Integer.toUnsignedLong(row.child()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        return rows;
    }

    /** In ascending order, so that two processes that meet the same children wait for each other one way only. */
    private static List<Row> insertBesideOthers(Connection connection, List<Row> rows) throws SQLException {
        List<Row> standing = new ArrayList<>(rows.size());
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO identifier (blind, child) SELECT * FROM unnest(?, ?) ON CONFLICT (blind) DO NOTHING")) {
            for (List<Row> some : inParts(rows)) {
                Object[] children = some.stream()
                        .map(row -> Integer.toUnsignedLong(row.child()))
                        .toArray();
                insert.setArray(1, blinds(connection, some));
                insert.setArray(2, connection.createArrayOf("bigint", children));
                boolean allNew = insert.executeUpdate() == some.size();
                standing.addAll(allNew ? some : find(connection, some));
            }
        }
        return standing;
    }

    private static Array blinds(Connection connection, List<Row> rows) throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(Row::blind).toArray(byte[][]::new));
    }

    private static List<List<Row>> inParts(List<Row> rows) {
        return IntStream.range(0, (rows.size() + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE)
                .mapToObj(part -> rows.subList(part * ROWS_AT_ONCE, Math.min(rows.size(), (part + 1) * ROWS_AT_ONCE)))
                .toList();
    }
}
