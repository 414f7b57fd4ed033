package footprint.store;

import footprint.entry.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads rows of the event table. Thread-safe. */
final class EventReader {
    private static final String SELECT = "SELECT global_index, aggregate_type, aggregate_id, sequence_number, kind,"
            + " revision, payload FROM event ";

    private final JdbcTemplate jdbc;

    EventReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An id that is taken: by which place in the order, and by which request. */
    record Taken(long globalIndex, byte @Nullable [] requestMac) {}

    /** Which of the ids are taken already. One query, however many there are. */
    Map<EntryId, Taken> taken(Collection<EntryId> ids) {
        Map<EntryId, Taken> taken = new HashMap<>();
        UUID[] wanted = ids.stream().map(EntryId::value).toArray(UUID[]::new);
        jdbc.query(
                "SELECT event_id, global_index, request_mac FROM event WHERE event_id = ANY (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", wanted)),
                row -> {
                    taken.put(new EntryId(row.getObject(1, UUID.class)), new Taken(row.getLong(2), row.getBytes(3)));
                });
        return taken;
    }

    /** Up to {@code limit} rows from a global index on, in order. */
    List<EventRow> from(long globalIndex, int limit) {
        return jdbc.query(
                SELECT + "WHERE global_index >= ? ORDER BY global_index FETCH FIRST ? ROWS ONLY",
                EventReader::row,
                globalIndex,
                limit);
    }

    Optional<EventRow> find(EntryId id) {
        return jdbc.query(SELECT + "WHERE event_id = ?", EventReader::row, id.value()).stream()
                .findFirst();
    }

    /** What tells about an entry other than itself, oldest first. */
    List<EventRow> about(EntryId id) {
        return jdbc.query(SELECT + "WHERE subject_id = ? ORDER BY global_index", EventReader::row, id.value());
    }

    /** An aggregate's own rows from a sequence number on, in order. */
    Stream<EventRow> ofAggregate(String aggregateId, long firstSequenceNumber) {
        return jdbc
                .query(
                        SELECT + "WHERE aggregate_id = ? AND sequence_number >= ? ORDER BY sequence_number",
                        EventReader::row,
                        aggregateId,
                        firstSequenceNumber)
                .stream();
    }

    Optional<Long> lastSequenceNumber(String aggregateId) {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT max(sequence_number) FROM event WHERE aggregate_id = ?", Long.class, aggregateId));
    }

    /** The global index of the next event, which is how many there are. */
    long size() {
        Long next = jdbc.queryForObject("SELECT next_index FROM counter WHERE only_row = 1", Long.class);
        return next == null ? 0 : next;
    }

    /** The first event that was recorded at a time or after it. */
    Optional<Long> firstSince(Instant time) {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT min(global_index) FROM event WHERE recorded_at >= ?",
                Long.class,
                time.atOffset(ZoneOffset.UTC)));
    }

    private static EventRow row(ResultSet row, int number) throws SQLException {
        String aggregateId = row.getString(3);
        EventRow.Place place =
                aggregateId == null ? null : new EventRow.Place(row.getString(2), aggregateId, row.getLong(4));
        return new EventRow(row.getLong(1), place, new EncodedEntry(row.getString(5), row.getInt(6), row.getBytes(7)));
    }
}
