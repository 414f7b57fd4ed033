package footprint.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChildNumbersTest {
    private final CountedRanges ranges = new CountedRanges(0);
    private final ChildNumbers numbers = new ChildNumbers(ranges);

    @Test
    void no_number_is_handed_out_twice_and_all_come_from_reserved_ranges() {
        int[] taken = IntStream.range(0, 40)
                .flatMap(i -> Arrays.stream(numbers.take(1_000)))
                .toArray();

        assertThat(Arrays.stream(taken).distinct().count()).isEqualTo(40_000);
        assertThat(ranges.reserved).hasSize(3).allMatch(range -> range.size() == 16_384);
        assertThat(Arrays.stream(taken).max().orElseThrow()).isLessThan(3 * 16_384);
    }

    @Test
    void neighbours_in_a_batch_are_no_neighbours_by_number() {
        int[] taken = numbers.take(1_000);

        long neighbours = IntStream.range(1, taken.length)
                .filter(i -> Math.abs(taken[i] - taken[i - 1]) == 1)
                .count();
        assertThat(neighbours).isLessThan(20);
    }

    @Test
    void a_batch_of_up_to_fifty_thousand_shares_ranges_with_others() {
        numbers.take(10);
        numbers.take(50_000);

        assertThat(ranges.reserved).hasSize(4).allMatch(range -> range.size() == 16_384);
    }

    @Test
    void a_larger_batch_gets_a_range_of_its_own() {
        numbers.take(10);
        int[] taken = numbers.take(50_001);
        int[] after = numbers.take(10);

        assertThat(ranges.reserved).hasSize(2);
        assertThat(ranges.reserved.get(1).size()).isEqualTo(4 * 16_384);
        assertThat(Arrays.stream(taken).distinct().count()).isEqualTo(50_001);
        assertThat(taken).doesNotContain(after);
        assertThat(Arrays.stream(after).max().orElseThrow()).isLessThan(16_384);
    }

    @Test
    void what_is_left_of_a_range_when_the_process_stops_is_never_used() {
        numbers.take(10);

        int[] afterRestart = new ChildNumbers(ranges).take(10);

        assertThat(Arrays.stream(afterRestart).min().orElseThrow()).isGreaterThanOrEqualTo(16_384);
    }
}
