package footprint.store;

import footprint.entry.EntryId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    private static final String COLUMNS =
            "global_index, aggregate_type, aggregate_id, sequence_number, kind, revision, payload";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM event ";
    private static final String SELECT_LIVES = "SELECT " + COLUMNS
            + ", event_id AS whose, 0 AS telling FROM event WHERE event_id = ANY (?) UNION ALL SELECT " + COLUMNS
            + ", subject_id, 1 FROM event WHERE subject_id = ANY (?) ORDER BY telling, global_index";

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

    /** Each entry and what tells about it, oldest first; of unknown ids nothing. */
    Map<EntryId, List<EventRow>> lives(Collection<EntryId> ids) {
        Map<EntryId, List<EventRow>> lives = new HashMap<>();
        UUID[] wanted = ids.stream().map(EntryId::value).toArray(UUID[]::new);
        jdbc.query(
                SELECT_LIVES,
                statement -> {
                    Array all = statement.getConnection().createArrayOf("uuid", wanted);
                    statement.setArray(1, all);
                    statement.setArray(2, all);
                },
                row -> {
                    EntryId id = new EntryId(row.getObject(8, UUID.class));
                    if (row.getInt(9) == 0) {
                        lives.put(id, new ArrayList<>());
                    }
                    List<EventRow> life = lives.get(id);
                    if (life != null) {
                        life.add(row(row, 0));
                    }
                });
        return lives;
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
