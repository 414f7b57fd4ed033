package footprint.store;

import footprint.entry.Entry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows of events and cohorts within the current transaction. Thread-safe. */
final class EventWriter {
    private static final int BATCH = 1_000;
    private static final String INSERT_EVENT = "INSERT INTO event (global_index, event_id, subject_id, aggregate_type,"
            + " aggregate_id, sequence_number, kind, revision, payload, recorded_at, request_mac, child)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_COHORT =
            "INSERT INTO cohort (global_index, event_id, stratum, members) VALUES (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final EventCodec codec;

    EventWriter(JdbcTemplate jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    private record Numbered(long globalIndex, NewEvent event) {}

    private record CohortRow(Numbered of, String stratum, byte[] members) {}

    /** Appends in order. The counter's row stays locked until the transaction ends, so that no other can come between. */
    void append(List<NewEvent> events) {
        Long first = jdbc.queryForObject("SELECT next_index FROM counter WHERE only_row = 1 FOR UPDATE", Long.class);
        if (first == null) {
            throw new IllegalStateException("the counter of the event store has no value");
        }
        List<Numbered> numbered = new ArrayList<>();
        for (NewEvent event : events) {
            numbered.add(new Numbered(first + numbered.size(), event));
        }
        jdbc.batchUpdate(INSERT_EVENT, numbered, BATCH, this::bindEvent);
        jdbc.batchUpdate(INSERT_COHORT, cohortsOf(numbered), BATCH, EventWriter::bindCohort);
        jdbc.update("UPDATE counter SET next_index = ? WHERE only_row = 1", first + numbered.size());
    }

    private void bindEvent(PreparedStatement row, Numbered numbered) throws SQLException {
        NewEvent event = numbered.event();
        Entry entry = event.entry();
        EncodedEntry encoded = codec.encode(entry);
        row.setLong(1, numbered.globalIndex());
        row.setObject(2, entry.entryId().value());
        if (entry.subject().equals(entry.entryId())) {
            row.setNull(3, Types.OTHER);
        } else {
            row.setObject(3, entry.subject().value());
        }
        EventRow.Place place = event.place();
        row.setString(4, place == null ? null : place.aggregateType());
        row.setString(5, place == null ? null : place.aggregateId());
        row.setObject(6, place == null ? null : place.sequenceNumber(), Types.BIGINT);
        row.setString(7, encoded.kind());
        row.setInt(8, encoded.revision());
        row.setBytes(9, encoded.json());
        row.setObject(10, entry.header().recordedAt().atOffset(ZoneOffset.UTC));
        row.setBytes(11, event.beside().requestMac());
        row.setObject(12, event.onlyChild(), Types.BIGINT);
    }

    private static List<CohortRow> cohortsOf(List<Numbered> numbered) {
        return numbered.stream()
                .flatMap(of -> of.event().tabled().entrySet().stream()
                        .map(cohort -> new CohortRow(
                                of, cohort.getKey(), cohort.getValue().toBytes())))
                .toList();
    }

    private static void bindCohort(PreparedStatement row, CohortRow cohort) throws SQLException {
        row.setLong(1, cohort.of().globalIndex());
        row.setObject(2, cohort.of().event().entry().entryId().value());
        row.setString(3, cohort.stratum());
        row.setBytes(4, cohort.members());
    }
}
