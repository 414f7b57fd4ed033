package footprint.history;

import footprint.entry.EntryId;
import footprint.history.Candidates.Candidate;
import footprint.projection.EntryLife;
import footprint.store.StoredEntries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lives of entries out of the store, the latest read kept in memory until something new is told of them. Thread-safe. */
final class Lives {
    private static final int KEPT = 10_000;

    private record Key(EntryId subject, long latest) {}

    private final StoredEntries store;
    private final Map<Key, EntryLife> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EntryLife> eldest) {
            return size() > KEPT;
        }
    });

    Lives(StoredEntries store) {
        this.store = store;
    }

    /** The life up to the candidate's latest event; empty if the store does not hold the entry. */
    Optional<EntryLife> of(Candidate candidate) {
        Key key = new Key(candidate.subject(), candidate.latest());
        EntryLife known = kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<EntryLife> read = EntryLife.of(store.life(candidate.subject()), candidate.latest() + 1);
        read.ifPresent(life -> kept.put(key, life));
        return read;
    }
}
