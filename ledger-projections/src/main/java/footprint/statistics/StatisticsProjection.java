package footprint.statistics;

import footprint.projection.Projection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One row for each version of an entry: what it is counted under, and from which event to which it stood. So figures can be
 * had as they were at any position. Who is in a cohort stays in the store's bitmaps; a child's number is in a row only where the
 * entry is about that child alone.
 */
final class StatisticsProjection implements Projection {
    static final String NAME = "statistics";
    static final Table VERSIONS = new Table(
            NAME,
            "global_index",
            "global_index BIGINT PRIMARY KEY, subject_id UUID NOT NULL, ended BIGINT, certainty VARCHAR(16),"
                    + " child BIGINT, school_year INTEGER, facets VARCHAR NOT NULL",
            List.of("subject_id", "ended"));

    private final JdbcTemplate jdbc;

    StatisticsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Table> tables() {
        return List.of(VERSIONS);
    }

    @Override
    public Batch begin(int generation) {
        return new VersionsBatch(jdbc, VERSIONS.in(generation));
    }
}
