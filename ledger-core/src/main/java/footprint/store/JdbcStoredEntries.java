package footprint.store;

import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.entry.EntryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads entries and cohorts from the store's tables. */
final class JdbcStoredEntries implements StoredEntries {
    private static final int COHORTS_AT_ONCE = 64;
    private static final int OF_ONE_CHILD_AT_ONCE = 10_000;
    private static final String SELECT_OF_ONE_CHILD = "SELECT global_index, child FROM event"
            + " WHERE global_index >= ? AND child IS NOT NULL ORDER BY global_index FETCH FIRST ? ROWS ONLY";
    private static final String SELECT_COHORTS = "SELECT global_index, event_id, stratum, members FROM cohort"
            + " WHERE global_index >= ? AND (global_index > ? OR stratum > ?)"
            + " ORDER BY global_index, stratum FETCH FIRST ? ROWS ONLY";

    private final JdbcTemplate jdbc;
    private final EventReader reader;
    private final EventCodec codec;

    JdbcStoredEntries(JdbcTemplate jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.reader = new EventReader(jdbc);
        this.codec = codec;
    }

    @Override
    public Optional<Stored> find(EntryId id) {
        return reader.find(id).map(this::stored);
    }

    @Override
    public Optional<Long> indexOf(EntryId id) {
        return jdbc.queryForList("SELECT global_index FROM event WHERE event_id = ?", Long.class, id.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> requestMac(EntryId id) {
        return Optional.ofNullable(reader.taken(List.of(id)).get(id)).map(EventReader.Taken::requestMac);
    }

    @Override
    public List<Stored> life(EntryId id) {
        return lives(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<EntryId, List<Stored>> lives(Collection<EntryId> ids) {
        Map<EntryId, List<Stored>> lives = new HashMap<>();
        reader.lives(ids)
                .forEach((id, life) ->
                        lives.put(id, life.stream().map(this::stored).toList()));
        return lives;
    }

    @Override
    public List<Stored> ofAggregate(String aggregateId) {
        return reader.ofAggregate(aggregateId, 0).map(this::stored).toList();
    }

    @Override
    public List<Stored> from(long globalIndex, int limit) {
        return reader.from(globalIndex, limit).stream().map(this::stored).toList();
    }

    @Override
    public long size() {
        return reader.size();
    }

    @Override
    public Optional<Cohort> cohort(EntryId id, String stratum) {
        if (stratum.equals(Fact.WHOLE)) {
            Optional<Cohort> ofOne = jdbc
                    .queryForList(
                            "SELECT child FROM event WHERE event_id = ? AND child IS NOT NULL", Long.class, id.value())
                    .stream()
                    .map(child -> Cohort.of(ChildNumber.of(child).bits()))
                    .findFirst();
            if (ofOne.isPresent()) {
                return ofOne;
            }
        }
        return jdbc
                .query(
                        "SELECT members FROM cohort WHERE event_id = ? AND stratum = ?",
                        (row, number) -> Cohort.fromBytes(row.getBytes(1)),
                        id.value(),
                        stratum)
                .stream()
                .findFirst();
    }

    @Override
    public boolean hasCohort(EntryId id, String stratum) {
        boolean isWhole = stratum.equals(Fact.WHOLE);
        return has("SELECT 1 FROM cohort WHERE event_id = ? AND stratum = ?", id.value(), stratum)
                || isWhole && has("SELECT 1 FROM event WHERE event_id = ? AND child IS NOT NULL", id.value());
    }

    private boolean has(String select, Object... arguments) {
        return !jdbc.queryForList(select, Integer.class, arguments).isEmpty();
    }

    @Override
    public void cohortsFrom(long globalIndex, Consumer<StoredCohort> each) {
        List<StoredCohort> page = cohortsAfter(globalIndex - 1, "", globalIndex);
        while (!page.isEmpty()) {
            page.forEach(each);
            StoredCohort last = page.get(page.size() - 1);
            page = cohortsAfter(last.globalIndex(), last.stratum(), last.globalIndex());
        }
    }

    private List<StoredCohort> cohortsAfter(long index, String stratum, long from) {
        return jdbc.query(
                SELECT_COHORTS,
                (row, number) -> new StoredCohort(
                        row.getLong(1),
                        new EntryId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        Cohort.fromBytes(row.getBytes(4))),
                from,
                index,
                stratum,
                COHORTS_AT_ONCE);
    }

    @Override
    public void ofOneChildFrom(long globalIndex, OneChild each) {
        long from = globalIndex;
        for (List<Long> page = ofOneChild(from, each); !page.isEmpty(); page = ofOneChild(from, each)) {
            from = page.get(page.size() - 1) + 1;
        }
    }

    /** The global indices of a page. */
    private List<Long> ofOneChild(long from, OneChild each) {
        return jdbc.query(
                SELECT_OF_ONE_CHILD,
                (row, number) -> {
                    each.accept(row.getLong(1), ChildNumber.of(row.getLong(2)));
                    return row.getLong(1);
                },
                from,
                OF_ONE_CHILD_AT_ONCE);
    }

    private Stored stored(EventRow row) {
        return new Stored(row.globalIndex(), codec.decode(row.encoded()));
    }
}
