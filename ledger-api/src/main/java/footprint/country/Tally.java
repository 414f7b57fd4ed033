package footprint.country;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure being counted, slice by slice. Entries are counted when they are met first; children are gathered in sets that
 * are counted and emptied at the end of each slice. For one thread.
 */
final class Tally {
    /** How sure an entry is of its children. */
    enum Sureness {
        LISTED,
        DESCRIBED,
        UNKNOWN,
        NAMING_NONE
    }

    /** Children of one slice: large sets as bits, single ones as they come. */
    private static final class Seen {
        private static final int FEW = 500;

        private final BitSet many = new BitSet(0);
        private final Set<Integer> few = new HashSet<>();

        void add(int bit) {
            if (few.size() < FEW && many.isEmpty()) {
                few.add(bit);
            } else {
                many.set(bit);
            }
        }

        BitSet all() {
            few.forEach(many::set);
            return many;
        }
    }

    private final List<Tally> touched;
    private final Map<Sureness, Long> entries = new EnumMap<>(Sureness.class);
    private final BitSet met = new BitSet(0);
    private long deposits;
    private long projects;
    private @Nullable Seen listed;
    private @Nullable Seen described;
    private long listedChildren;
    private long describedChildren;
    private long children;

    /** @param touched takes it in when it first gathers children of a slice */
    Tally(List<Tally> touched) {
        this.touched = touched;
    }

    /** Counts an entry once, in however many slices it is met. */
    void meet(int number, Sureness sureness, String delivery) {
        if (met.get(number)) {
            return;
        }
        met.set(number);
        count(sureness, delivery);
    }

    /** Counts an entry that comes once. */
    void count(Sureness sureness, String delivery) {
        entries.merge(sureness, 1L, Long::sum);
        if (delivery.equals("secure-deposit")) {
            deposits++;
        }
        if (delivery.equals("secure-project")) {
            projects++;
        }
    }

    void children(Sureness sureness, BitSet some) {
        seen(sureness).many.or(some);
    }

    void child(Sureness sureness, int bit) {
        seen(sureness).add(bit);
    }

    private Seen seen(Sureness sureness) {
        if (listed == null && described == null) {
            touched.add(this);
        }
        if (sureness == Sureness.LISTED) {
            listed = listed == null ? new Seen() : listed;
            return listed;
        }
        described = described == null ? new Seen() : described;
        return described;
    }

    void endSlice() {
        BitSet certain = listed == null ? new BitSet(0) : listed.all();
        BitSet likely = described == null ? new BitSet(0) : described.all();
        listedChildren += certain.cardinality();
        describedChildren += likely.cardinality();
        likely.or(certain);
        children += likely.cardinality();
        listed = null;
        described = null;
    }

    Figure figure() {
        long unknown = of(Sureness.UNKNOWN);
        return new Figure(
                entries.values().stream().mapToLong(Long::longValue).sum(),
                deposits,
                projects,
                children,
                unknown > 0,
                new Part(of(Sureness.LISTED), listedChildren),
                new Part(of(Sureness.DESCRIBED), describedChildren),
                unknown,
                of(Sureness.NAMING_NONE));
    }

    private long of(Sureness sureness) {
        return entries.getOrDefault(sureness, 0L);
    }

    /** As it stands in the truth file. */
    record Figure(
            long entries,
            long deposits,
            long projects,
            long children,
            boolean atLeast,
            Part listed,
            Part described,
            long unknown,
            long namingNone) {}

    record Part(long entries, long children) {}
}
