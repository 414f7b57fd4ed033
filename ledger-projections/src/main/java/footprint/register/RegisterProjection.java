package footprint.register;

import footprint.projection.Projection;
import footprint.store.StoredEntries;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each agreement, disclosure and declined request, to search and to sum by. */
final class RegisterProjection implements Projection {
    static final String NAME = "register";
    static final Table ENTRIES = new Table(
            NAME,
            "subject_id",
            "subject_id UUID PRIMARY KEY, global_index BIGINT NOT NULL, kind VARCHAR(64) NOT NULL, listed BOOLEAN NOT NULL,"
                    + " counted BOOLEAN NOT NULL, first_year INTEGER, last_year INTEGER, sort_day DATE,"
                    + " recipients VARCHAR NOT NULL, children BIGINT, agreement VARCHAR(64), search VARCHAR NOT NULL",
            List.of("global_index", "agreement"));
    static final Table AGREEMENTS = new Table(
            "register_agreement",
            "global_index",
            "global_index BIGINT PRIMARY KEY, agreement VARCHAR(64) NOT NULL, entry_id UUID NOT NULL",
            List.of("agreement"));

    private final JdbcTemplate jdbc;
    private final StoredEntries store;
    private final RegisterRows rows;

    RegisterProjection(JdbcTemplate jdbc, StoredEntries store, RegisterRows rows) {
        this.jdbc = jdbc;
        this.store = store;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Table> tables() {
        return List.of(ENTRIES, AGREEMENTS);
    }

    @Override
    public Batch begin(int generation) {
        return new RegisterBatch(jdbc, store, rows, generation);
    }
}
