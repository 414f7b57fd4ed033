package footprint.statistics;

import footprint.cohort.Certainty;
import footprint.cohort.Cohort;
import footprint.projection.CohortIndex;
import footprint.projection.Standing;
import footprint.store.Fact;
import footprint.store.StoredEntries.StoredCohort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the versions in memory as the projection's live generation has them. A cache: losing it loses nothing but the time to
 * read it again. Thread-safe; questions run side by side.
 */
final class StatisticsIndex {
    private static final int AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final CohortIndex cohorts;
    private final Names names;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Versions versions;
    private int generation;
    private long next;

    StatisticsIndex(JdbcTemplate jdbc, CohortIndex cohorts, Names names) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.names = names;
        this.versions = new Versions(names::sensitivity);
    }

    /** Asks the versions of at least everything before the position; there may be later ones too. */
    <T> T read(Standing standing, Function<Versions, T> question) {
        while (true) {
            lock.readLock().lock();
            try {
                if (generation == standing.generation() && next >= standing.position()) {
                    return question.apply(versions);
                }
            } finally {
                lock.readLock().unlock();
            }
            catchUp(standing);
        }
    }

    private void catchUp(Standing standing) {
        lock.writeLock().lock();
        try {
            if (generation != standing.generation()) {
                versions = new Versions(names::sensitivity);
                next = 0;
                generation = standing.generation();
            }
            if (next < standing.position()) {
                begin(standing);
                end(standing);
                next = standing.position();
            }
        } catch (RuntimeException e) {
            // Half of what was to be read may be in.
            generation = 0;
            throw e;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void begin(Standing standing) {
        Map<Long, Map<String, Cohort>> children = children(next, standing.position());
        Map<String, Map<Dimension, List<String>>> known = new HashMap<>();
        long from = next;
        List<Version> page;
        do {
            page = jdbc.query(
                    "SELECT global_index, certainty, child, school_year, facets FROM " + table(standing)
                            + " WHERE global_index >= ? AND global_index < ? ORDER BY global_index FETCH FIRST "
                            + AT_ONCE
                            + " ROWS ONLY",
                    (row, number) -> version(row, children, known),
                    from,
                    standing.position());
            for (Version version : page) {
                Map<String, Cohort> parts = new HashMap<>(children.getOrDefault(version.globalIndex(), Map.of()));
                parts.remove(Fact.WHOLE);
                versions.add(version, parts);
                from = version.globalIndex() + 1;
            }
        } while (page.size() == AT_ONCE);
    }

    private Map<Long, Map<String, Cohort>> children(long from, long position) {
        Map<Long, Map<String, Cohort>> children = new HashMap<>();
        for (StoredCohort stored : cohorts.between(from, position)) {
            children.computeIfAbsent(stored.globalIndex(), any -> new HashMap<>())
                    .put(stored.stratum(), stored.cohort());
        }
        return children;
    }

    private static Version version(
            ResultSet row, Map<Long, Map<String, Cohort>> children, Map<String, Map<Dimension, List<String>>> known)
            throws SQLException {
        long globalIndex = row.getLong(1);
        String certainty = row.getString(2);
        Long child = row.getObject(3, Long.class);
        return new Version(
                globalIndex,
                certainty == null ? null : Certainty.valueOf(certainty),
                child == null ? null : child.intValue(),
                children.getOrDefault(globalIndex, Map.of()).get(Fact.WHOLE),
                row.getObject(4, Integer.class),
                known.computeIfAbsent(row.getString(5), FacetsJson::read));
    }

    private void end(Standing standing) {
        jdbc.query(
                "SELECT global_index, ended FROM " + table(standing) + " WHERE ended >= ? AND ended < ?",
                row -> {
                    versions.end(versions.placeOf(row.getLong(1)), row.getLong(2));
                },
                next,
                standing.position());
    }

    private static String table(Standing standing) {
        return StatisticsProjection.VERSIONS.in(standing.generation());
    }
}
