package footprint.erasure;

import footprint.entry.EntryId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which numbers were erased, in a table that is written in the transaction of the event itself. Thread-safe. */
public final class ErasedChildren {
    private final JdbcTemplate jdbc;

    public ErasedChildren(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** To be told of events while their transaction is open. */
    void note(List<? extends EventMessage<?>> messages) {
        for (EventMessage<?> message : messages) {
            if (message.getPayload() instanceof ChildErased erased) {
                jdbc.update(
                        "INSERT INTO erased_child (entry_id, child) SELECT CAST(? AS UUID), child FROM event WHERE event_id = ?",
                        erased.entryId().value(),
                        erased.erasure().value());
            }
        }
    }

    public RoaringBitmap numbers() {
        RoaringBitmap numbers = new RoaringBitmap();
        byEntry().values().forEach(child -> numbers.add(child.intValue()));
        return numbers;
    }

    /** The erased number, by the id of the {@link ChildErased} that tells of it. */
    public Map<EntryId, Long> byEntry() {
        record Row(EntryId entryId, Long child) {}
        return jdbc
                .query(
                        "SELECT entry_id, child FROM erased_child",
                        (row, number) -> new Row(new EntryId(row.getObject(1, UUID.class)), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Row::entryId, Row::child));
    }
}
