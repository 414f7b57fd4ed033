package footprint.register;

import footprint.agreement.AgreementEvent;
import footprint.agreement.AgreementId;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.projection.EntryLife;
import footprint.projection.Projection;
import footprint.store.StoredEntries;
import footprint.store.StoredEntries.Stored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gathers which entries a batch told about, and writes each one's row once. */
final class RegisterBatch implements Projection.Batch {
    private final JdbcTemplate jdbc;
    private final StoredEntries store;
    private final RegisterRows rows;
    private final int generation;
    private final Map<EntryId, EntryLife> fresh = new LinkedHashMap<>();
    private final Set<EntryId> told = new LinkedHashSet<>();
    private final Set<AgreementId> agreements = new LinkedHashSet<>();
    private final List<Object[]> agreementEvents = new ArrayList<>();
    private long end;

    RegisterBatch(JdbcTemplate jdbc, StoredEntries store, RegisterRows rows, int generation) {
        this.jdbc = jdbc;
        this.store = store;
        this.rows = rows;
        this.generation = generation;
    }

    @Override
    public void on(long globalIndex, Entry entry) {
        end = globalIndex + 1;
        if (entry instanceof DisclosureRecorded || entry instanceof RequestDeclined) {
            fresh.put(entry.entryId(), new EntryLife(new Stored(globalIndex, entry), List.of()));
        } else if (entry instanceof AgreementEvent event) {
            agreements.add(event.agreement());
            agreementEvents.add(new Object[] {
                globalIndex, event.agreement().value(), event.entryId().value()
            });
        } else if (!entry.subject().equals(entry.entryId())) {
            told.add(entry.subject());
        }
    }

    @Override
    public void flush() {
        jdbc.batchUpdate(
                "INSERT INTO " + RegisterProjection.AGREEMENTS.in(generation) + " VALUES (?, ?, ?)", agreementEvents);
        told.forEach(fresh::remove);
        Agreements known = new Agreements(jdbc, store);
        write(Stream.of(
                        fresh.values().stream().flatMap(life -> rows.of(life).stream()),
                        told.stream().flatMap(id -> again(id).stream()),
                        agreements.stream()
                                .flatMap(id -> known.find(id, generation).stream())
                                .map(rows::of))
                .flatMap(each -> each)
                .toList());
    }

    /** Made from the store as it was when this batch ended, so that a rebuilt row is the same. */
    private Optional<RegisterRow> again(EntryId subject) {
        return EntryLife.of(store.life(subject), end).flatMap(rows::of);
    }

    private void write(List<RegisterRow> written) {
        String table = RegisterProjection.ENTRIES.in(generation);
        List<Object[]> subjects = written.stream()
                .map(row -> new Object[] {row.subject().value()})
                .toList();
        jdbc.batchUpdate("DELETE FROM " + table + " WHERE subject_id = ?", subjects);
        jdbc.batchUpdate(
                "INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                written.stream().map(RegisterBatch::columns).toList());
    }

    private static @Nullable Object[] columns(RegisterRow row) {
        return new @Nullable Object[] {
            row.subject().value(),
            row.globalIndex(),
            row.kind(),
            row.listed(),
            row.counted(),
            row.firstYear(),
            row.lastYear(),
            row.sortDay(),
            row.recipients(),
            row.children(),
            row.agreement() == null ? null : row.agreement().value(),
            row.search()
        };
    }
}
