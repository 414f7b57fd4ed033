package footprint.statistics;

import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.entry.EntryWithdrawn;
import footprint.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the versions that began in a batch, and ends those that a correction or withdrawal in it ended. */
final class VersionsBatch implements Projection.Batch {
    private final JdbcTemplate jdbc;
    private final String table;
    private final List<@Nullable Object[]> begun = new ArrayList<>();
    private final List<Object[]> ended = new ArrayList<>();

    VersionsBatch(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    @Override
    public void on(long globalIndex, Entry entry) {
        if (entry instanceof EntryAmended amended) {
            end(globalIndex, amended.amends());
            begin(globalIndex, amended.amends(), amended.replacement());
        } else if (entry instanceof EntryWithdrawn withdrawn) {
            end(globalIndex, withdrawn.withdraws());
        } else {
            begin(globalIndex, entry.entryId(), entry);
        }
    }

    private void begin(long globalIndex, EntryId subject, Entry version) {
        if (version instanceof AboutChildren about) {
            Facets facets = Facets.of(about);
            CohortStatement cohort = about.cohort();
            begun.add(new @Nullable Object[] {
                globalIndex,
                subject.value(),
                cohort == null ? null : cohort.certainty().name(),
                globalIndex,
                facets.schoolYear(),
                FacetsJson.write(facets)
            });
        }
    }

    private void end(long globalIndex, EntryId subject) {
        ended.add(new Object[] {globalIndex, subject.value(), globalIndex});
    }

    @Override
    public void flush() {
        jdbc.batchUpdate(
                "INSERT INTO " + table + " (global_index, subject_id, certainty, child, school_year, facets)"
                        + " VALUES (?, ?, ?, (SELECT child FROM event WHERE global_index = ?), ?, ?)",
                begun);
        jdbc.batchUpdate(
                "UPDATE " + table + " SET ended = ? WHERE subject_id = ? AND ended IS NULL AND global_index < ?",
                ended);
    }
}
