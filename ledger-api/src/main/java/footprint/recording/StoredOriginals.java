package footprint.recording;

import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.store.StoredEntries;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is on record already. Thread-safe. */
record StoredOriginals(StoredEntries stored) implements Originals {
    @Override
    public Optional<Original> find(EntryId id, int version) {
        List<Entry> life =
                stored.life(id).stream().map(StoredEntries.Stored::entry).toList();
        List<Entry> versions = IntStream.range(0, life.size())
                .mapToObj(i -> i == 0
                        ? life.get(0)
                        : life.get(i) instanceof EntryAmended amended ? amended.replacement() : null)
                .filter(entry -> entry != null)
                .toList();
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        Entry wanted = versions.get(Math.max(1, Math.min(version, versions.size())) - 1);
        return Kind.of(wanted)
                .filter(Kind::amendable)
                .map(kind -> new Original(kind, wanted.header().occurred()));
    }

    @Override
    public boolean haveCohort(EntryId id, String stratum) {
        return stored.hasCohort(id, stratum);
    }
}
