package footprint.store;

import footprint.entry.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Gives each event's row the hash of its leaf and its own; goes on where it was interrupted. The name is Flyway's form. */
final class V2__LeafHashes extends BaseJavaMigration {
    private static final int PAGE = 1_000;
    private static final List<String> COLUMNS = List.of("leaf_hash BYTEA", "leaf_secret INTEGER", "row_hash BYTEA");

    private final LeafHashes leafHashes;

    V2__LeafHashes(LeafHashes leafHashes) {
        this.leafHashes = leafHashes;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        COLUMNS.forEach(column -> jdbc.execute("ALTER TABLE event ADD COLUMN IF NOT EXISTS " + column));
        List<WholeRow> page = bare(jdbc, -1);
        while (!page.isEmpty()) {
            jdbc.batchUpdate(
                    "UPDATE event SET leaf_hash = ?, leaf_secret = ?, row_hash = ? WHERE global_index = ?",
                    page,
                    PAGE,
                    (update, row) -> {
                        update.setBytes(1, row.leafHash());
                        update.setInt(2, row.leafSecret());
                        update.setBytes(3, row.hash());
                        update.setLong(4, row.globalIndex());
                    });
            page = bare(jdbc, page.get(page.size() - 1).globalIndex());
        }
        COLUMNS.forEach(
                column -> jdbc.execute("ALTER TABLE event ALTER COLUMN " + column.split(" ")[0] + " SET NOT NULL"));
    }

    private List<WholeRow> bare(JdbcTemplate jdbc, long after) {
        return jdbc.query(
                "SELECT global_index, event_id, subject_id, aggregate_type, aggregate_id, sequence_number, kind, revision,"
                        + " payload, recorded_at, request_mac, child FROM event WHERE row_hash IS NULL AND global_index > ?"
                        + " ORDER BY global_index FETCH FIRST " + PAGE + " ROWS ONLY",
                (row, number) -> hashed(row),
                after);
    }

    private WholeRow hashed(ResultSet row) throws SQLException {
        UUID id = row.getObject(2, UUID.class);
        EncodedEntry encoded = new EncodedEntry(row.getString(7), row.getInt(8), row.getBytes(9));
        int secret = leafHashes.secret();
        return new WholeRow(
                row.getLong(1),
                id,
                row.getObject(3, UUID.class),
                place(row),
                encoded,
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getBytes(11),
                row.getObject(12, Long.class),
                leafHashes.of(encoded, new EntryId(id), secret),
                secret);
    }

    private static EventRow.@Nullable Place place(ResultSet row) throws SQLException {
        String aggregateId = row.getString(5);
        return aggregateId == null ? null : new EventRow.Place(row.getString(4), aggregateId, row.getLong(6));
    }
}
