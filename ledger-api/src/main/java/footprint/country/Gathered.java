package footprint.country;

import java.util.Arrays;
import java.util.BitSet;

/** The different children of one slice that one figure has. For one thread. */
final class Gathered {
    private final Some listed = new Some();
    private final Some described = new Some();

    void add(Tally.Sureness sureness, BitSet children) {
        of(sureness).add(children);
    }

    void add(Tally.Sureness sureness, int child) {
        of(sureness).add(child);
    }

    private Some of(Tally.Sureness sureness) {
        return sureness == Tally.Sureness.LISTED ? listed : described;
    }

    int listed() {
        return listed.count();
    }

    int described() {
        return described.count();
    }

    /** How many are in one or the other. */
    int either() {
        if (described.isEmpty()) {
            return listed.count();
        }
        BitSet either = (BitSet) described.bits().clone();
        either.or(listed.bits());
        return either.cardinality();
    }

    /** A few as they come, many as bits: most figures of a nation have few children in a slice. */
    private static final class Some {
        private static final int[] NONE = {};
        private static final int FEW = 64;

        private int[] few = NONE;
        private int size;
        private BitSet many = new BitSet(0);

        void add(BitSet children) {
            many.or(children);
        }

        void add(int child) {
            if (!many.isEmpty()) {
                many.set(child);
                return;
            }
            if (size == few.length) {
                distinct();
            }
            if (size == FEW) {
                bits().set(child);
                return;
            }
            if (size == few.length) {
                few = Arrays.copyOf(few, size == 0 ? 4 : 2 * size);
            }
            few[size++] = child;
        }

        private void distinct() {
            Arrays.sort(few, 0, size);
            int kept = 0;
            for (int place = 0; place < size; place++) {
                if (kept == 0 || few[kept - 1] != few[place]) {
                    few[kept++] = few[place];
                }
            }
            size = kept;
        }

        boolean isEmpty() {
            return size == 0 && many.isEmpty();
        }

        /** All of them as bits, from now on. */
        BitSet bits() {
            for (int place = 0; place < size; place++) {
                many.set(few[place]);
            }
            size = 0;
            few = NONE;
            return many;
        }

        int count() {
            if (!many.isEmpty()) {
                return bits().cardinality();
            }
            distinct();
            return size;
        }
    }
}
