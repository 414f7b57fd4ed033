package footprint.identity;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The vault's own database, apart from the ledger's in file, schema and connection, and for that reason no bean of type {@code
 * DataSource}. Thread-safe.
 */
public final class VaultDatabase implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 10_000;
    private static final int PAGE = 200_000;

    private final JdbcConnectionPool connections;

    private VaultDatabase(JdbcConnectionPool connections) {
        this.connections = connections;
        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/vault")
                .load()
                .migrate();
    }

    /** Opens the vault in the data folder, and makes it where there is none. */
    public static VaultDatabase in(Path dataFolder) {
        return at(dataFolder.toAbsolutePath().resolve("vault").toString());
    }

    /** @param file as H2 writes it, a file system's scheme before it or not, without its ending */
    static VaultDatabase at(String file) {
        // H2's trace file would keep values of statements that failed.
        String url = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        return new VaultDatabase(JdbcConnectionPool.create(url, "vault", ""));
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
    }

    /** All that is known. Read in pages by key, so that no more than one page is in memory beside it. */
    KnownChildren readAll() {
        try (Connection connection = connections.getConnection()) {
            KnownChildren known = new KnownChildren(count(connection));
            try (PreparedStatement page = connection.prepareStatement(
                    "SELECT blind, child FROM identifier WHERE blind > ? ORDER BY blind LIMIT " + PAGE)) {
                byte[] last = new byte[0];
                while (last != null) {
                    page.setBytes(1, last);
                    last = readPage(page, known);
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("the identity vault cannot be read", e);
        }
    }

    /** Adds rows, in ascending order, in one transaction; they are on disk when this returns. */
    void add(List<Row> rows) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, rows);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            try (Statement statement = connection.createStatement()) {
                // A commit reaches the operating system only; this forces it to the disk.
                statement.execute("CHECKPOINT SYNC");
            }
        } catch (SQLException e) {
            // Not as the cause: H2 puts a duplicate's value into its message, and a log would show it.
            throw new IllegalStateException("the identity vault could not be written, error code " + e.getErrorCode()
                    + ": nothing was recorded");
        }
    }

    @Override
    public void close() {
        connections.dispose();
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM identifier")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static byte @Nullable [] readPage(PreparedStatement page, KnownChildren known) throws SQLException {
        byte[] last = null;
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                last = rows.getBytes(1);
                ByteBuffer blind = ByteBuffer.wrap(last);
                known.put(blind.getLong(), blind.getLong(), (int) rows.getLong(2));
            }
        }
        return last;
    }

    private static void insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO identifier (blind, child) VALUES (?, ?)")) {
            int waiting = 0;
            for (Row row : rows) {
                byte[] blind = ByteBuffer.allocate(BlindIndex.BLOCK)
                        .putLong(row.high())
                        .putLong(row.low())
                        .array();
                insert.setBytes(1, blind);
                insert.setLong(2, Integer.toUnsignedLong(row.child()));
                insert.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
