package footprint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Moves the counter and writes the rows of a group in one statement of PostgreSQL, one array a column: one round trip to the
 * server where there would be two, and the same statement however large the group is. Thread-safe.
 */
final class OneStatement {
    /**
     * @param type of PostgreSQL
     * @param array an empty one, of the driver's type for it
     */
    private record Column(
            String type, IntFunction<Object[]> array, Function<EventWriter.HashedRow, @Nullable Object> value) {
        void bind(PreparedStatement statement, int parameter, List<EventWriter.HashedRow> rows) throws SQLException {
            Connection connection = statement.getConnection();
            statement.setArray(
                    parameter,
                    connection.createArrayOf(
                            type.equals("timestamptz") ? "text" : type,
                            rows.stream().map(value).toArray(array)));
        }
    }

    /** In the order of {@link WholeRow#COLUMNS}, the row's own hash last. */
    private static final List<Column> COLUMNS = List.of(
            new Column("bigint", Long[]::new, row -> row.columns().globalIndex()),
            new Column("uuid", UUID[]::new, row -> row.columns().eventId()),
            new Column("uuid", UUID[]::new, row -> row.columns().subjectId()),
            new Column("text", String[]::new, place(EventRow.Place::aggregateType)),
            new Column("text", String[]::new, place(EventRow.Place::aggregateId)),
            new Column("bigint", Long[]::new, place(EventRow.Place::sequenceNumber)),
            new Column("text", String[]::new, row -> row.columns().encoded().kind()),
            new Column("int4", Integer[]::new, row -> row.columns().encoded().revision()),
            new Column("bytea", byte[][]::new, row -> row.columns().encoded().json()),
            new Column(
                    "timestamptz",
                    String[]::new,
                    row -> row.columns().recordedAt().toString()),
            new Column("bytea", byte[][]::new, row -> row.columns().requestMac()),
            new Column("bigint", Long[]::new, row -> row.columns().child()),
            new Column("bytea", byte[][]::new, row -> row.columns().leafHash()),
            new Column("int4", Integer[]::new, row -> row.columns().leafSecret()),
            new Column("bytea", byte[][]::new, EventWriter.HashedRow::hash));

    private static final String SQL =
            "WITH moved AS (UPDATE counter SET next_index = ? WHERE only_row = 1 AND next_index = ? RETURNING 1)"
                    + " INSERT INTO event (" + WholeRow.COLUMNS + ", row_hash) SELECT added.* FROM moved, unnest("
                    + COLUMNS.stream()
                            .map(column -> "?::" + column.type() + "[]")
                            .collect(Collectors.joining(", "))
                    + ") added";

    private static Function<EventWriter.HashedRow, @Nullable Object> place(Function<EventRow.Place, Object> value) {
        return row -> {
            EventRow.Place place = row.columns().place();
            return place == null ? null : value.apply(place);
        };
    }

    private final JdbcTemplate jdbc;

    OneStatement(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes nothing and is false if the counter does not stand at the first row's index. Otherwise the counter stays locked until
     * the transaction ends.
     *
     * @param rows one or more, numbered without gaps
     */
    boolean append(List<EventWriter.HashedRow> rows) {
        long first = rows.get(0).columns().globalIndex();
        return jdbc.update(SQL, statement -> {
                    statement.setLong(1, first + rows.size());
                    statement.setLong(2, first);
                    int parameter = 3;
                    for (Column column : COLUMNS) {
                        column.bind(statement, parameter++, rows);
                    }
                })
                > 0;
    }
}
