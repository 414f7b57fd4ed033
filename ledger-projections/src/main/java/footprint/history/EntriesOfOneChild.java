package footprint.history;

import footprint.cohort.ChildNumber;
import footprint.store.StoredEntries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Every entry about one child alone, in memory, by child: eight bytes an entry, as sorted runs, of which each is more than
 * twice as long as the next, so that a question takes some dozen binary searches. The first question after a start reads all
 * of them, in their order; each later one what has come since. A cache over the store: losing it loses nothing. Thread-safe.
 */
final class EntriesOfOneChild {
    private static final int INDEX_BITS = 32;
    private static final long MOST_ENTRIES = 1L << INDEX_BITS;

    private final StoredEntries store;
    private volatile Known known = new Known(List.of(), 0);

    EntriesOfOneChild(StoredEntries store) {
        this.store = store;
    }

    /**
     * @param runs of child and global index in one long each, ascending
     * @param next global index up to which all is known
     */
    private record Known(List<long[]> runs, long next) {}

    /** Global indices of the entries before {@code position} that are about this child alone. */
    List<Long> about(ChildNumber child, long position) {
        return upTo(position).runs().stream()
                .flatMapToLong(run -> within(run, child))
                .filter(globalIndex -> globalIndex < position)
                .sorted()
                .boxed()
                .toList();
    }

    private static LongStream within(long[] run, ChildNumber child) {
        int found = Arrays.binarySearch(run, packed(child, 0));
        return Arrays.stream(run, found < 0 ? -found - 1 : found, run.length)
                .takeWhile(each -> (int) (each >> INDEX_BITS) == child.bits())
                .map(each -> each & MOST_ENTRIES - 1);
    }

    private Known upTo(long position) {
        Known before = known;
        return before.next() >= position ? before : catchUp(position);
    }

    private synchronized Known catchUp(long position) {
        if (known.next() < position) {
            LongStream.Builder added = LongStream.builder();
            long[] last = {position - 1};
            store.ofOneChildFrom(known.next(), (globalIndex, child) -> {
                added.add(packed(child, globalIndex));
                // What was read past the position is kept too, since the store shows no entry before those that precede
                // it.
                last[0] = Math.max(last[0], globalIndex);
            });
            known = new Known(with(known.runs(), added.build().sorted().toArray()), last[0] + 1);
        }
        return known;
    }

    private static List<long[]> with(List<long[]> runs, long[] added) {
        if (added.length == 0) {
            return runs;
        }
        List<long[]> all = new ArrayList<>(runs);
        long[] newest = added;
        while (!all.isEmpty() && all.get(all.size() - 1).length <= 2 * newest.length) {
            newest = merged(all.remove(all.size() - 1), newest);
        }
        all.add(newest);
        return List.copyOf(all);
    }

    private static long[] merged(long[] one, long[] other) {
        long[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        // Of two sorted runs this is a merge.
        Arrays.sort(both);
        return both;
    }

    private static long packed(ChildNumber child, long globalIndex) {
        if (globalIndex >= MOST_ENTRIES) {
            throw new IllegalStateException("the index of single entries holds 2^32 events; it must be widened");
        }
        return (long) child.bits() << INDEX_BITS | globalIndex;
    }
}
