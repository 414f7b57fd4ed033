package footprint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ControlledRowTest {
    /** Counts that decide something stand near a multiple of 9 and 10, so that few are needed. */
    private static final long MOST = 32;

    @Example
    void small_counts_and_what_would_give_them_back_are_left_out() {
        assertThat(ControlledRow.of(List.of(0L, 12L, 40L), 52))
                .isEqualTo(new ControlledRow(List.of(0L, 12L, 40L), 52L));
        assertThat(ControlledRow.of(List.of(3L, 40L, 90L), 133).parts()).containsExactly(null, null, 90L);
        assertThat(ControlledRow.of(List.of(3L, 40L, 90L), 133).total()).isEqualTo(133);
        assertThat(ControlledRow.of(List.of(3L, 0L), 3))
                .extracting(ControlledRow::total)
                .isNull();
        assertThat(ControlledRow.of(List.of(9L, 10L), 10))
                .as("nine of ten children in both")
                .extracting(ControlledRow::total)
                .isNull();
    }

    @Property(tries = 400)
    void whoever_knows_the_row_and_the_rule_can_think_of_another_value_for_each_count_that_is_left_out(
            @ForAll("rows") List<Long> parts) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        attack(parts, sum, true);
    }

    @Property(tries = 150)
    void nor_do_numbers_of_different_children_tell_although_a_total_may_be_less_than_their_sum(
            @ForAll("rows") List<Long> parts) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        long most = parts.stream().mapToLong(Long::longValue).max().orElse(0);
        LongStream.rangeClosed(most, sum).limit(12).forEach(total -> attack(parts, total, false));
    }

    /** Tries every row that the published one could have come of, and looks whether a count is the same in all. */
    private static void attack(List<Long> parts, long total, boolean adds) {
        ControlledRow published = ControlledRow.of(parts, total);
        List<Set<Long>> possible = new ArrayList<>();
        parts.forEach(part -> possible.add(new HashSet<>()));
        guess(published, new ArrayList<>(), adds, possible);
        for (int part = 0; part < parts.size(); part++) {
            if (published.parts().get(part) == null) {
                assertThat(possible.get(part))
                        .as(parts + " of " + total + " published as " + published)
                        .contains(parts.get(part))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    private static void guess(ControlledRow published, List<Long> guessed, boolean adds, List<Set<Long>> possible) {
        int part = guessed.size();
        if (part == published.parts().size()) {
            if (explains(published, guessed, adds)) {
                for (int i = 0; i < part; i++) {
                    possible.get(i).add(guessed.get(i));
                }
            }
            return;
        }
        Long shown = published.parts().get(part);
        LongStream values = shown == null ? LongStream.rangeClosed(1, MOST + 20) : LongStream.of(shown);
        values.forEach(value -> {
            guessed.add(value);
            guess(published, guessed, adds, possible);
            guessed.remove(part);
        });
    }

    private static boolean explains(ControlledRow published, List<Long> guess, boolean adds) {
        long sum = guess.stream().mapToLong(Long::longValue).sum();
        long most = guess.stream().mapToLong(Long::longValue).max().orElse(0);
        Long total = published.total();
        if (adds) {
            return (total == null || total == sum)
                    && ControlledRow.of(guess, sum).equals(published);
        }
        return total == null
                ? LongStream.of(most, sum)
                        .anyMatch(any -> ControlledRow.of(guess, any).equals(published))
                : most <= total
                        && total <= sum
                        && ControlledRow.of(guess, total).equals(published);
    }

    @Provide
    Arbitrary<List<Long>> rows() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
                        net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(1, 9)),
                        net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(10, MOST)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(row ->
                        row.stream().filter(part -> part > 0 && part < 10).count() <= 2);
    }
}
