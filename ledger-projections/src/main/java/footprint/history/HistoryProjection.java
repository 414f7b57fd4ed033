package footprint.history;

import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One row for each event: which entry it tells about, and how sure it is of its children where it has no list of them. Who is in
 * a cohort stays in the store's bitmaps.
 */
final class HistoryProjection implements Projection {
    static final String NAME = "history";
    static final Table EVENTS = new Table(
            NAME,
            "global_index",
            "global_index BIGINT PRIMARY KEY, subject_id UUID NOT NULL, unlisted VARCHAR(16)",
            List.of("subject_id", "unlisted"));

    private final JdbcTemplate jdbc;

    HistoryProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Table> tables() {
        return List.of(EVENTS);
    }

    @Override
    public Batch begin(int generation) {
        String insert = "INSERT INTO " + EVENTS.in(generation) + " VALUES (?, ?, ?)";
        List<Object[]> rows = new ArrayList<>();
        return new Batch() {
            @Override
            public void on(long globalIndex, Entry entry) {
                rows.add(new @Nullable Object[] {globalIndex, entry.subject().value(), unlisted(entry)});
            }

            @Override
            public void flush() {
                jdbc.batchUpdate(insert, rows);
            }
        };
    }

    /** The certainty's name; null for an entry that lists its children or names none. */
    private static @Nullable String unlisted(Entry entry) {
        Entry version = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        return !(version instanceof AboutChildren about)
                        || about.cohort() == null
                        || about.cohort() instanceof CohortStatement.Listed
                ? null
                : about.cohort().certainty().name();
    }
}
