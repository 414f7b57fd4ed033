package footprint.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The generations of every projection: which is read, which is being made, and how far each has come. Thread-safe. */
final class Generations {
    private static final String COLUMNS = "SELECT generation, next_index, complete_at FROM projection WHERE name = ?";

    private final JdbcTemplate jdbc;

    Generations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> live(String name) {
        return jdbc.query(COLUMNS + " AND live", Generations::standing, name).stream()
                .findFirst();
    }

    /** Whether its tables are those that the projection writes; an older version of the program may have made others. */
    boolean fits(Projection projection, int generation) {
        return projection.tables().stream()
                .allMatch(table -> columns(table.in(generation)).equals(table.columnNames()));
    }

    /** In lower case; none if there is no such table. */
    private List<String> columns(String table) {
        return jdbc.queryForList(
                "SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = ?"
                        + " AND table_schema = CURRENT_SCHEMA ORDER BY ordinal_position",
                String.class,
                table);
    }

    Standing standing(String name, int generation) {
        return jdbc.query(COLUMNS + " AND generation = ?", Generations::standing, name, generation).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "generation " + generation + " of the projection " + name + " is not on record"));
    }

    /** Generations that were never finished or never thrown away, because the process stopped in between. */
    List<Integer> leftOver(String name) {
        return jdbc.queryForList("SELECT generation FROM projection WHERE name = ? AND NOT live", Integer.class, name);
    }

    /** Makes the tables of the next generation, empty, and returns its number. */
    int add(Projection projection) {
        Integer highest = jdbc.queryForObject(
                "SELECT COALESCE(MAX(generation), 0) FROM projection WHERE name = ?", Integer.class, projection.name());
        int generation = (highest == null ? 0 : highest) + 1;
        jdbc.update("INSERT INTO projection VALUES (?, ?, FALSE, 0, NULL)", projection.name(), generation);
        for (Projection.Table table : projection.tables()) {
            String name = table.in(generation);
            jdbc.execute("DROP TABLE IF EXISTS " + name);
            jdbc.execute("CREATE TABLE " + name + " (" + table.columns() + ")");
            table.indexed()
                    .forEach(column -> jdbc.execute(
                            "CREATE INDEX " + name + "_by_" + column + " ON " + name + " (" + column + ")"));
        }
        return generation;
    }

    void advance(String name, int generation, long position, Instant completeAt) {
        jdbc.update(
                "UPDATE projection SET next_index = ?, complete_at = ? WHERE name = ? AND generation = ?",
                position,
                completeAt.atOffset(ZoneOffset.UTC),
                name,
                generation);
    }

    /** From now on this generation is the one that is read. */
    void promote(String name, int generation) {
        jdbc.update("UPDATE projection SET live = (generation = ?) WHERE name = ?", generation, name);
    }

    void drop(Projection projection, int generation) {
        projection.tables().forEach(table -> jdbc.execute("DROP TABLE IF EXISTS " + table.in(generation)));
        jdbc.update("DELETE FROM projection WHERE name = ? AND generation = ?", projection.name(), generation);
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        OffsetDateTime completeAt = row.getObject(3, OffsetDateTime.class);
        return new Standing(row.getInt(1), row.getLong(2), completeAt == null ? null : completeAt.toInstant());
    }
}
