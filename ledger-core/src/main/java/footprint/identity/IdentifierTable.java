package footprint.identity;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of which blind index leads to which child number. Opens and commits nothing: its callers bring the connection.
 * Immutable and thread-safe.
 *
 * @param shared whether other processes may number children here too, as on PostgreSQL
 */
record IdentifierTable(boolean shared) {
    private static final int ROWS_AT_ONCE = 10_000;
    private static final int PAGE = 20_000;

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

    int count(Connection connection) throws SQLException {
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
    void forEach(Connection connection, Consumer<Row> each) throws SQLException {
        String order = shared ? "blind" : "_rowid_";
        try (PreparedStatement select = connection.prepareStatement("SELECT blind, child, " + order
                + " FROM identifier WHERE " + order + " > ? ORDER BY " + order + " LIMIT " + PAGE)) {
            Object last = shared ? new byte[0] : Long.valueOf(-1);
            while (last != null) {
                select.setObject(1, last);
                last = page(select, each);
            }
        }
    }

    /** The rows, of those asked for, that are there; their numbers are not looked at. */
    List<Row> find(Connection connection, List<Row> wanted) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (List<Row> some : inParts(wanted)) {
            found.addAll(findPart(connection, some));
        }
        return found;
    }

    /**
     * Adds rows, in ascending order.
     *
     * @return the rows as they stand: another process's number where it was first
     */
    List<Row> add(Connection connection, List<Row> rows) throws SQLException {
        return shared ? insertBesideOthers(connection, rows) : insert(connection, rows);
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

    private static List<Row> findPart(Connection connection, List<Row> wanted) throws SQLException {
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
                standing.addAll(allNew ? some : findPart(connection, some));
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
