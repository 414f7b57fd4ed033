package footprint.history;

import footprint.cohort.Certainty;
import footprint.entry.EntryId;
import footprint.projection.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads from the projection's rows which entries' lives to look at. Thread-safe. */
final class Candidates {
    /**
     * An entry that may concern a child.
     *
     * @param latest global index of the last event that tells about it
     */
    record Candidate(EntryId subject, long latest) {}

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    Candidates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries that these events tell about. */
    List<Candidate> of(Collection<Long> globalIndices, Standing standing) {
        List<Long> all = List.copyOf(globalIndices);
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            String marks = "?, ".repeat(some.size() - 1) + "?";
            found.addAll(lives(standing, "global_index IN (" + marks + ")", some.toArray()));
        }
        return found.stream().distinct().toList();
    }

    /**
     * The entries of which some version is of this certainty, with no list of its children, and of which something is told from
     * {@code from} on.
     */
    List<Candidate> unlisted(Certainty certainty, long from, Standing standing) {
        String unlisted = "SELECT subject_id FROM " + table(standing) + " WHERE unlisted = ?";
        return latest(standing, "global_index >= ? AND subject_id IN (" + unlisted + ")", from, certainty.name());
    }

    private List<Candidate> lives(Standing standing, String condition, Object... arguments) {
        return latest(
                standing,
                "subject_id IN (SELECT subject_id FROM " + table(standing) + " WHERE " + condition + ")",
                arguments);
    }

    /** Rows past the position may be there already; they are not part of the answer. */
    private List<Candidate> latest(Standing standing, String condition, Object... arguments) {
        return jdbc.query(
                "SELECT subject_id, MAX(global_index) FROM " + table(standing) + " WHERE global_index < "
                        + standing.position() + " AND " + condition + " GROUP BY subject_id",
                (row, number) -> new Candidate(new EntryId(row.getObject(1, UUID.class)), row.getLong(2)),
                arguments);
    }

    private static String table(Standing standing) {
        return HistoryProjection.EVENTS.in(standing.generation());
    }
}
