package footprint.identity;

import org.roaringbitmap.RoaringBitmap;

/**
 * Child numbers by blind index, in memory: a table of primitives with open addressing, 20 bytes a place and at most three
 * places in four taken. Reading is safe from many threads while none writes.
 */
final class KnownChildren {
    /** What {@link #find} answers where nothing is known. */
    static final long UNKNOWN = -1;

    private long[] high;
    private long[] low;
    private int[] number;
    private int size;

    KnownChildren(int expected) {
        allocate(Integer.highestOneBit(Math.max(8, expected) * 2 - 1));
    }

    /** The number from 0 to 2^32 - 1, or {@link #UNKNOWN}. */
    long find(long blindHigh, long blindLow) {
        int place = place(blindHigh, blindLow);
        return isFree(place) ? UNKNOWN : Integer.toUnsignedLong(number[place]);
    }

    void put(long blindHigh, long blindLow, int child) {
        if (size >= high.length / 4 * 3) {
            grow();
        }
        int place = place(blindHigh, blindLow);
        if (isFree(place)) {
            size++;
        }
        high[place] = blindHigh;
        low[place] = blindLow;
        number[place] = child;
    }

    /** Takes out every identifier that leads to one of these numbers. Costs one pass over the table. */
    void forget(RoaringBitmap children) {
        int place = 0;
        while (place < high.length) {
            if (!isFree(place) && children.contains(number[place])) {
                free(place);
            } else {
                place++;
            }
        }
    }

    int size() {
        return size;
    }

    // A block of zeros marks a free place: a cipher's output is as good as a random one, so none will be all zeros.
    private boolean isFree(int place) {
        return high[place] == 0 && low[place] == 0;
    }

    private int place(long blindHigh, long blindLow) {
        int mask = high.length - 1;
        int place = (int) blindLow & mask;
        while (!isFree(place) && (high[place] != blindHigh || low[place] != blindLow)) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** What was put beyond a place since it was taken moves up, or it would not be found any more. */
    private void free(int place) {
        int mask = high.length - 1;
        int hole = place;
        for (int next = hole + 1 & mask; !isFree(next); next = next + 1 & mask) {
            int distanceFromHome = next - (int) low[next] & mask;
            int distanceFromHole = next - hole & mask;
            if (distanceFromHome >= distanceFromHole) {
                high[hole] = high[next];
                low[hole] = low[next];
                number[hole] = number[next];
                hole = next;
            }
        }
        high[hole] = 0;
        low[hole] = 0;
        size--;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldNumber = number;
        allocate(Math.multiplyExact(oldHigh.length, 2));
        for (int i = 0; i < oldHigh.length; i++) {
            if (oldHigh[i] != 0 || oldLow[i] != 0) {
                put(oldHigh[i], oldLow[i], oldNumber[i]);
            }
        }
    }

    private void allocate(int places) {
        high = new long[places];
        low = new long[places];
        number = new int[places];
        size = 0;
    }
}
