package footprint.history;

import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One row for each event: which entry it tells about, and whether its cohort is unknown. Who is in a cohort stays in the
 * store's bitmaps.
 */
final class HistoryProjection implements Projection {
    static final String NAME = "history";
    static final Table EVENTS = new Table(
            NAME,
            "global_index",
            "global_index BIGINT PRIMARY KEY, subject_id UUID NOT NULL, unknown_children BOOLEAN NOT NULL",
            List.of("subject_id", "unknown_children"));

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
                rows.add(new Object[] {globalIndex, entry.subject().value(), unknown(entry)});
            }

            @Override
            public void flush() {
                jdbc.batchUpdate(insert, rows);
            }
        };
    }

    private static boolean unknown(Entry entry) {
        Entry version = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        return version instanceof AboutChildren about && about.cohort() instanceof CohortStatement.Unknown;
    }
}
