package footprint.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets processes over one database take turns. A turn is a row's lock, held in a connection of its own while the work is done in
 * others, so that the database ends it when the process dies. Thread-safe.
 */
final class Turns {
    private static final String TURN = "SELECT name FROM projection_turn WHERE name = ? FOR UPDATE";

    /** SQL states of a lock that was waited for in vain: PostgreSQL's, and H2's. */
    private static final Set<String> WAITED_TOO_LONG = Set.of("55P03", "HYT00");

    private final DataSource database;
    private final JdbcTemplate jdbc;

    Turns(DataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * Makes, compares or throws away generations while no other process does.
     *
     * @throws RebuildUnderWay if another one is at it for longer than a lock is waited for
     */
    <T> T alone(String projection, Supplier<T> work) {
        addRow(projection);
        return holding(TURN, work, projection)
                .orElseThrow(() -> new IllegalStateException("the projection " + projection + " has no turns"));
    }

    /** The same, unless another process is at it: then nothing is done. */
    void aloneOrNotAtAll(String projection, Runnable work) {
        addRow(projection);
        holding(
                TURN + " SKIP LOCKED",
                () -> {
                    work.run();
                    return true;
                },
                projection);
    }

    /** Works while no process takes entries in to this generation. */
    <T> T whileItStandsStill(String projection, int generation, Supplier<T> work) {
        return holding(
                        "SELECT next_index FROM projection WHERE name = ? AND generation = ? FOR UPDATE",
                        work,
                        projection,
                        generation)
                .orElseThrow(() -> new IllegalStateException(
                        "generation " + generation + " of the projection " + projection + " is not on record"));
    }

    private void addRow(String projection) {
        try {
            jdbc.update(
                    "INSERT INTO projection_turn (name) SELECT CAST(? AS VARCHAR) WHERE NOT EXISTS"
                            + " (SELECT 1 FROM projection_turn WHERE name = ?)",
                    projection,
                    projection);
        } catch (DuplicateKeyException anotherProcessAddedIt) {
            // which is as good
        }
    }

    /** What the work itself fails with is thrown as it is, even if the connection that holds the turn is gone by then. */
    private <T> Optional<T> holding(String lock, Supplier<T> work, Object... arguments) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            // Closing gives the turn back: the pool rolls back what was not committed.
            return locked(connection, lock, arguments) ? Optional.of(work.get()) : Optional.empty();
        } catch (SQLException e) {
            throw WAITED_TOO_LONG.contains(String.valueOf(e.getSQLState()))
                    ? new RebuildUnderWay()
                    : new IllegalStateException("a projection's turn could not be had of the database", e);
        }
    }

    private static boolean locked(Connection connection, String lock, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
