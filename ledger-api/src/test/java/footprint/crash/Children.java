package footprint.crash;

import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The invented children of a trial, each a number from 0 on. Thread-safe. */
final class Children {
    private final AtomicInteger next = new AtomicInteger();

    /** Children of whom the ledger has never heard. */
    int[] strangers(int count) {
        int first = next.getAndAdd(count);
        return IntStream.range(first, first + count).toArray();
    }

    /** Up to {@code count} different children whom somebody has named before, in ascending order. */
    int[] known(int count, Random random) {
        int all = next.get();
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < count && all > 0; i++) {
            chosen.add(random.nextInt(all));
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }
}
