package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.roaringbitmap.RoaringBitmap;

class KnownChildrenTest {
    /** Few different low halves, so that many rows want the same place. */
    @Property(tries = 300)
    void what_is_forgotten_is_gone_and_everything_else_is_found_as_in_a_map(
            @ForAll long seed, @ForAll @IntRange(max = 60) int rows, @ForAll @IntRange(min = 1, max = 5) int oneIn) {
        Random random = new Random(seed);
        KnownChildren known = new KnownChildren(8);
        Map<Long, Integer> expected = new HashMap<>();
        RoaringBitmap forgotten = new RoaringBitmap();
        for (int i = 0; i < rows; i++) {
            long high = 1 + random.nextInt(1_000);
            int number = random.nextInt(20);
            known.put(high, high % 7 - 3, number);
            expected.put(high, number);
            if (random.nextInt(oneIn) == 0) {
                forgotten.add(number);
            }
        }

        known.forget(forgotten);
        expected.values().removeIf(forgotten::contains);

        assertThat(known.size()).isEqualTo(expected.size());
        for (long high = 1; high <= 1_000; high++) {
            assertThat(known.find(high, high % 7 - 3))
                    .isEqualTo(expected.containsKey(high) ? expected.get(high) : KnownChildren.UNKNOWN);
        }
    }
}
