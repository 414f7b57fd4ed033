package footprint.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The table of numbers that were removed from the vault, and the removal itself. Opens and commits nothing: its callers bring the
 * connection. Immutable and thread-safe.
 */
record RemovedNumbers() {
    /** Tables of which each row belongs to one child, by its column {@code child}. */
    private static final List<String> OF_A_CHILD = List.of("identifier");

    /** @param last of all removals; 0 where there is none */
    record Since(RoaringBitmap children, long last) {}

    Since since(Connection connection, long removal) throws SQLException {
        RoaringBitmap children = new RoaringBitmap();
        long last = removal;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT removal, child FROM erased_number WHERE removal > ? ORDER BY removal")) {
            select.setLong(1, removal);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    children.add((int) rows.getLong(2));
                }
            }
        }
        return new Since(children, last);
    }

    /** @return the numbers, of those, that had not been removed before */
    RoaringBitmap remove(Connection connection, RoaringBitmap numbers) throws SQLException {
        // Whoever else removes waits here.
        execute(connection, "UPDATE upkeep SET only_row = 1");
        Since before = since(connection, 0);
        RoaringBitmap fresh = RoaringBitmap.andNot(numbers, before.children());
        long removal = before.last();
        for (int child : fresh.toArray()) {
            execute(
                    connection,
                    "INSERT INTO erased_number (removal, child) VALUES (?, ?)",
                    ++removal,
                    Integer.toUnsignedLong(child));
        }
        for (String table : OF_A_CHILD) {
            execute(
                    connection,
                    "DELETE FROM " + table + " WHERE child IN (SELECT child FROM erased_number WHERE removal > ?)",
                    before.last());
        }
        return fresh;
    }

    /** The last removal after which the tables were written anew. */
    long compactedThrough(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT compacted_through FROM upkeep")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** On PostgreSQL: writes each table anew, which nobody can use meanwhile. */
    boolean vacuum(Connection connection) throws SQLException {
        for (String table : OF_A_CHILD) {
            execute(connection, "VACUUM FULL " + table);
        }
        return true;
    }

    boolean compacted(Connection connection, long through) throws SQLException {
        execute(connection, "UPDATE upkeep SET compacted_through = ? WHERE compacted_through < ?", through, through);
        return true;
    }

    private static void execute(Connection connection, String sql, Long... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setLong(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
