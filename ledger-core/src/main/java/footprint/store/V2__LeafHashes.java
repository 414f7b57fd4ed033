package footprint.store;

import footprint.entry.EntryId;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
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
                "SELECT " + WholeRow.COLUMNS + " FROM event WHERE row_hash IS NULL AND global_index > ?"
                        + " ORDER BY global_index FETCH FIRST " + PAGE + " ROWS ONLY",
                (row, number) -> hashed(WholeRow.read(row)),
                after);
    }

    private WholeRow hashed(WholeRow row) {
        int secret = leafHashes.secret();
        return row.withLeaf(leafHashes.of(row.encoded(), new EntryId(row.eventId()), secret), secret);
    }
}
