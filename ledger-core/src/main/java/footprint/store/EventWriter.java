package footprint.store;

import footprint.database.Database;
import footprint.database.Postgres;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows of events and cohorts within the current transaction. Thread-safe. */
final class EventWriter {
    private static final int BATCH = 1_000;
    private static final int MANY = 500;
    private static final String INSERT_EVENT = "INSERT INTO event (" + WholeRow.COLUMNS
            + ", row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_COHORT =
            "INSERT INTO cohort (global_index, event_id, stratum, members) VALUES (?, ?, ?, ?)";

    private static final String MOVE_COUNTER =
            "UPDATE counter SET next_index = ? WHERE only_row = 1 AND next_index = ?";

    private final JdbcTemplate jdbc;
    private final @Nullable OneStatement atOnce;
    private volatile long expected;

    /** @param place what kind of database it is that {@code jdbc} leads to */
    EventWriter(JdbcTemplate jdbc, Database place) {
        this.jdbc = jdbc;
        this.atOnce = place instanceof Postgres ? new OneStatement(jdbc) : null;
    }

    /** A row with the hash of its columns. */
    record HashedRow(WholeRow columns, byte[] hash) {}

    private record CohortRow(long globalIndex, UUID eventId, String stratum, byte[] members) {}

    /** Appends in order and says at which global index the first stands. */
    long append(List<NewEvent> events) {
        long first = expected;
        List<HashedRow> rows = hashed(events, first);
        if (atOnce == null || rows.size() > BATCH || !atOnce.append(rows)) {
            first = take(events.size());
            rows = hashed(events, first);
            jdbc.batchUpdate(INSERT_EVENT, rows, BATCH, EventWriter::bindEvent);
        }
        // If this transaction is rolled back, the next one finds that it expected wrongly.
        expected = first + events.size();
        jdbc.batchUpdate(INSERT_COHORT, cohorts(events, first), BATCH, EventWriter::bindCohort);
        return first;
    }

    /** The hash covers the index, so that it may be made while every other writer waits: of many rows on all processors. */
    private static List<HashedRow> hashed(List<NewEvent> events, long first) {
        IntStream each = IntStream.range(0, events.size());
        return (events.size() < MANY ? each : each.parallel())
                .mapToObj(place -> events.get(place).at(first + place))
                .map(row -> new HashedRow(row, row.hash()))
                .toList();
    }

    private static List<CohortRow> cohorts(List<NewEvent> events, long first) {
        List<CohortRow> cohorts = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            NewEvent event = events.get(place);
            long index = first + place;
            event.cohorts()
                    .forEach((stratum, members) -> cohorts.add(
                            new CohortRow(index, event.entry().entryId().value(), stratum, members)));
        }
        return cohorts;
    }

    /**
     * Takes the next indices. The counter's row stays locked until the transaction ends, so that no other can come between.
     * Nearly always nobody else has appended since we last did, and one update is enough.
     */
    private long take(int howMany) {
        long first = expected;
        if (jdbc.update(MOVE_COUNTER, first + howMany, first) == 0) {
            first = counter();
            jdbc.update(MOVE_COUNTER, first + howMany, first);
        }
        return first;
    }

    private long counter() {
        Long next = jdbc.queryForObject("SELECT next_index FROM counter WHERE only_row = 1 FOR UPDATE", Long.class);
        if (next == null) {
            throw new IllegalStateException("the counter of the event store has no value");
        }
        return next;
    }

    private static void bindEvent(PreparedStatement statement, HashedRow hashed) throws SQLException {
        WholeRow row = hashed.columns();
        EventRow.Place place = row.place();
        statement.setLong(1, row.globalIndex());
        statement.setObject(2, row.eventId());
        statement.setObject(3, row.subjectId(), Types.OTHER);
        statement.setString(4, place == null ? null : place.aggregateType());
        statement.setString(5, place == null ? null : place.aggregateId());
        statement.setObject(6, place == null ? null : place.sequenceNumber(), Types.BIGINT);
        statement.setString(7, row.encoded().kind());
        statement.setInt(8, row.encoded().revision());
        statement.setBytes(9, row.encoded().json());
        statement.setObject(10, row.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setBytes(11, row.requestMac());
        statement.setObject(12, row.child(), Types.BIGINT);
        statement.setBytes(13, row.leafHash());
        statement.setInt(14, row.leafSecret());
        statement.setBytes(15, hashed.hash());
    }

    private static void bindCohort(PreparedStatement statement, CohortRow cohort) throws SQLException {
        statement.setLong(1, cohort.globalIndex());
        statement.setObject(2, cohort.eventId());
        statement.setString(3, cohort.stratum());
        statement.setBytes(4, cohort.members());
    }
}
