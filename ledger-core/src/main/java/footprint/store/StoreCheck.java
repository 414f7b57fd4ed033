package footprint.store;

import footprint.entry.Entry;
import footprint.entry.EntryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks what the store keeps against itself: each row's own hash, its leaf's hash and its columns against its content, and
 * the tables against each other. Reads only. Thread-safe.
 */
public final class StoreCheck {
    private static final Duration COLUMN_PRECISION = Duration.ofNanos(1_000);

    private final JdbcTemplate jdbc;
    private final EventCodec codec;
    private final LeafHashes leafHashes;

    StoreCheck(JdbcTemplate jdbc, EventCodec codec, LeafHashes leafHashes) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.leafHashes = leafHashes;
    }

    /** Rows from a global index on, before another one, in their order, at most {@code limit} of them. */
    public List<StoredRow> rows(long from, long before, int limit) {
        return jdbc.query(
                "SELECT " + WholeRow.COLUMNS + ", row_hash FROM event WHERE global_index >= ? AND global_index < ?"
                        + " ORDER BY global_index FETCH FIRST ? ROWS ONLY",
                (row, number) -> new StoredRow(WholeRow.read(row), row.getBytes(15)),
                from,
                before,
                limit);
    }

    /**
     * What is wrong with the tables as wholes, in words.
     *
     * @param before the global index up to which entries were checked
     * @param cohorts how many cohorts those entries keep in the cohort table
     */
    public List<String> tables(long before, long cohorts) {
        List<String> faults = new ArrayList<>();
        long tabled = number("SELECT count(*) FROM cohort WHERE global_index < " + before);
        if (tabled != cohorts) {
            faults.add("the cohort table holds " + tabled + " cohorts where the entries name " + cohorts);
        }
        long misplaced = number("SELECT count(*) FROM cohort c LEFT JOIN event e ON e.event_id = c.event_id"
                + " AND e.global_index = c.global_index WHERE e.event_id IS NULL");
        if (misplaced > 0) {
            faults.add(misplaced + " cohorts stand beside no entry");
        }
        long broken = number("SELECT count(*) FROM (SELECT aggregate_id FROM event WHERE aggregate_id IS NOT NULL"
                + " GROUP BY aggregate_id HAVING max(sequence_number) - min(sequence_number) + 1 <> count(*)"
                + " OR min(sequence_number) > 1) broken");
        if (broken > 0) {
            faults.add(
                    broken + " agreements, entries with corrections or ranges of numbers lack an event of their own");
        }
        long next = number("SELECT next_index FROM counter WHERE only_row = 1");
        long last = number("SELECT coalesce(max(global_index), -1) FROM event");
        if (next <= last) {
            faults.add("the counter stands at " + next + " though there is an entry " + last);
        }
        return faults;
    }

    /** What is wrong with a row as a row. Reads nothing else. */
    public CheckedRow check(StoredRow stored) {
        WholeRow row = stored.columns();
        List<String> faults = new ArrayList<>();
        if (!Arrays.equals(row.hash(), stored.hash())) {
            faults.add("its row is not as it was written");
        }
        if (!leafHashIsRight(row)) {
            faults.add("its leaf hash is not that of its content");
        }
        Entry entry = read(row);
        if (entry == null) {
            faults.add("its content cannot be read");
        } else if (!agrees(row, entry)) {
            faults.add("the columns of its row do not say what its content says");
        }
        return new CheckedRow(row.globalIndex(), row.eventId(), entry, row.child(), faults);
    }

    private boolean leafHashIsRight(WholeRow row) {
        try {
            EntryId id = new EntryId(row.eventId());
            return Arrays.equals(leafHashes.of(row.encoded(), id, row.leafSecret()), row.leafHash());
        } catch (RuntimeException noLeafCanBeMadeOfIt) {
            return false;
        }
    }

    private @Nullable Entry read(WholeRow row) {
        try {
            return codec.decode(row.encoded());
        } catch (UnreadableEntry e) {
            return null;
        }
    }

    private static boolean agrees(WholeRow row, Entry entry) {
        boolean ofItself = entry.subject().equals(entry.entryId());
        return row.eventId().equals(entry.entryId().value())
                && Objects.equals(
                        row.subjectId(), ofItself ? null : entry.subject().value())
                && Duration.between(row.recordedAt(), entry.header().recordedAt())
                                .abs()
                                .compareTo(COLUMN_PRECISION)
                        <= 0;
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
