package footprint.store;

import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what was stored: entries by id, and the cohorts that stand beside them. Thread-safe. */
public interface StoredEntries {
    /** An entry and its place in the order. */
    record Stored(long globalIndex, Entry entry) {}

    /** The members of one cohort of an entry. */
    record StoredCohort(long globalIndex, EntryId entryId, String stratum, Cohort cohort) {}

    Optional<Stored> find(EntryId id);

    /** Its place in the order; reads nothing else of it. */
    Optional<Long> indexOf(EntryId id);

    /**
     * HMAC of the request that an entry came of, 32 bytes: what tells the same request sent again from another one under its
     * id. Empty for an unknown id, and where there was no request.
     */
    Optional<byte[]> requestMac(EntryId id);

    /** The entry and whatever corrects it or tells its later fate, oldest first; empty for an unknown id. */
    List<Stored> life(EntryId id);

    /** The lives of several entries, in one query; without those of unknown ids. */
    Map<EntryId, List<Stored>> lives(Collection<EntryId> ids);

    /** An aggregate's own events, oldest first, without the plain fact that began it; empty for an unknown one. */
    List<Stored> ofAggregate(String aggregateId);

    /** Up to {@code limit} entries from {@code globalIndex} on, in order. */
    List<Stored> from(long globalIndex, int limit);

    /** How many entries there are, which is the global index of the next one. */
    long size();

    /** The cohort of an entry, by stratum; {@link Fact#WHOLE} for its own. A cohort of one comes from the event's row. */
    Optional<Cohort> cohort(EntryId id, String stratum);

    /** Whether {@link #cohort} would find one; reads no members. */
    boolean hasCohort(EntryId id, String stratum);

    /** Every cohort of the {@code cohort} table (so none of one member) from {@code globalIndex} on, in order. */
    void cohortsFrom(long globalIndex, Consumer<StoredCohort> each);

    /** Takes one entry about one child alone. */
    @FunctionalInterface
    interface OneChild {
        void accept(long globalIndex, ChildNumber child);
    }

    /** Every entry whose cohort is one child alone, from {@code globalIndex} on, in order. */
    void ofOneChildFrom(long globalIndex, OneChild each);
}
