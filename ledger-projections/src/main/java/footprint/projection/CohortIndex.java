package footprint.projection;

import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.entry.EntryId;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import footprint.store.StoredEntries.StoredCohort;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/**
 * Every cohort of more than one child, in memory once for all read models, so that a question about one child costs some
 * nanoseconds a cohort. A cache over the store: losing it loses nothing. Thread-safe.
 */
public final class CohortIndex {
    /** Where a child was found: the entry's place, its id and the stratum. */
    public record Place(long globalIndex, EntryId entryId, String stratum) {}

    private record Held(Place place, Cohort cohort) {}

    private final StoredEntries store;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Held> held = new ArrayList<>();
    private long next;

    CohortIndex(StoredEntries store) {
        this.store = store;
    }

    /** Global indices, in order, of the entries before {@code position} whose own cohort holds the child. */
    public List<Long> entriesAbout(ChildNumber child, long position) {
        return places(child, position, place -> place.stratum().equals(Fact.WHOLE)).stream()
                .map(Place::globalIndex)
                .toList();
    }

    /** The named parts of cohorts before {@code position} that the child is in. */
    public List<Place> strataOf(ChildNumber child, long position) {
        return places(child, position, place -> !place.stratum().equals(Fact.WHOLE));
    }

    /** Cohorts and strata of the entries from {@code from} up to {@code position}, in the order of the entries. */
    public List<StoredCohort> between(long from, long position) {
        catchUp(position);
        lock.readLock().lock();
        try {
            return held.subList(firstFrom(from), firstFrom(position)).stream()
                    .map(each -> new StoredCohort(
                            each.place().globalIndex(),
                            each.place().entryId(),
                            each.place().stratum(),
                            each.cohort()))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Where in the list the cohorts of the entries from {@code globalIndex} on begin. */
    private int firstFrom(long globalIndex) {
        int low = 0;
        int high = held.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (held.get(middle).place().globalIndex() < globalIndex) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Place> places(ChildNumber child, long position, Predicate<Place> wanted) {
        catchUp(position);
        lock.readLock().lock();
        try {
            return held.stream()
                    .filter(each -> each.place().globalIndex() < position && wanted.test(each.place()))
                    .filter(each -> each.cohort().contains(child))
                    .map(Held::place)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void catchUp(long position) {
        lock.readLock().lock();
        try {
            if (next >= position) {
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (next < position) {
                List<Held> read = new ArrayList<>();
                store.cohortsFrom(next, stored -> read.add(held(stored)));
                held.addAll(read);
                next = read.isEmpty() ? position : Math.max(position, lastOf(read) + 1);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What was read past the position is kept too: a commit shows all cohorts of an entry or none. */
    private static long lastOf(List<Held> read) {
        return read.get(read.size() - 1).place().globalIndex();
    }

    private static Held held(StoredCohort stored) {
        return new Held(new Place(stored.globalIndex(), stored.entryId(), stored.stratum()), stored.cohort());
    }
}
