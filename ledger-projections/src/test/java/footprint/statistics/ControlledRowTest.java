package footprint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class ControlledRowTest {
    /** A few steps of ten are as good as many. */
    private static final long MOST = 42;

    @Example
    void small_counts_are_left_out_and_others_rounded_down() {
        assertThat(ControlledRow.of(List.of(0L, 12L, 40L), 52))
                .isEqualTo(new ControlledRow(List.of(0L, 10L, 40L), 50L));
        assertThat(ControlledRow.of(List.of(3L, 40L, 97L), 140).parts()).containsExactly(null, 40L, 90L);
        assertThat(ControlledRow.of(List.of(3L, 40L, 97L), 140).total()).isEqualTo(140);
        assertThat(ControlledRow.of(List.of(3L, 0L), 3).total()).isNull();
        assertThat(ControlledRow.of(Collections.nCopies(10, 9L), 90).total())
                .as("it could only be ten nines")
                .isNull();
        assertThat(ControlledRow.noMoreThan(List.of(40L, 30L), 88)).isEqualTo(70);
    }

    @Property(tries = 150)
    void whoever_knows_the_row_and_the_rule_can_think_of_another_value_for_each_count_that_is_left_out(
            @ForAll("rows") List<Long> row) {
        ControlledRow published = published(row);
        List<List<Long>> possible = explanations(published);
        assertThat(possible).contains(row);
        for (int part = 0; part < row.size(); part++) {
            if (published.parts().get(part) == null) {
                assertThat(values(possible, part)).as(row + " as " + published).hasSizeGreaterThan(1);
            }
        }
    }

    @Property(tries = 40)
    void nor_do_two_days_side_by_side_tell_a_count_or_how_it_changed_even_if_none_can_fall(
            @ForAll("rows") List<Long> first, @ForAll @Size(4) List<@IntRange(max = 15) Integer> more) {
        List<Long> second = IntStream.range(0, first.size())
                .mapToObj(part -> first.get(part) + more.get(part))
                .toList();
        List<List<Long>> before = explanations(published(first));
        List<List<Long>> after = explanations(published(second));
        for (int part = 0; part < first.size(); part++) {
            Set<Long> counts = new HashSet<>();
            Set<Long> changes = new HashSet<>();
            for (List<Long> earlier : before) {
                for (List<Long> later : after) {
                    if (isNowhereLess(later, earlier)) {
                        counts.add(earlier.get(part));
                        changes.add(later.get(part) - earlier.get(part));
                    }
                }
            }
            boolean nothingYet = second.get(part) == 0;
            assertThat(first.get(part) == 0 || counts.size() > 1).as("count").isTrue();
            assertThat(nothingYet || changes.size() > 1)
                    .as(first + " and then " + second)
                    .isTrue();
        }
    }

    @Property(tries = 1_000)
    void many_parts_are_not_pinned_by_their_total_either(@ForAll("long rows") List<Long> row) {
        ControlledRow published = published(row);
        long least = LongStream.range(0, row.size())
                .map(part -> least(published.parts().get((int) part)))
                .sum();
        long most = LongStream.range(0, row.size())
                .map(part -> most(published.parts().get((int) part)))
                .sum();
        Long total = published.total();
        if (published.parts().contains(null) && total != null && total != shown(published)) {
            assertThat(total + 9).as("not every part must be at its least").isGreaterThan(least);
            assertThat(total).as("not every part must be at its most").isLessThan(most);
        }
    }

    private static long shown(ControlledRow published) {
        return published.parts().stream()
                .mapToLong(part -> part == null ? 0 : part)
                .sum();
    }

    private static ControlledRow published(List<Long> row) {
        return ControlledRow.of(row, sum(row));
    }

    private static long sum(List<Long> row) {
        return row.stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isNowhereLess(List<Long> later, List<Long> earlier) {
        return IntStream.range(0, later.size()).allMatch(part -> later.get(part) >= earlier.get(part));
    }

    private static Set<Long> values(List<List<Long>> rows, int part) {
        Set<Long> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(part)));
        return values;
    }

    /** Every row that would be published like this, where nothing is in two parts. */
    private static List<List<Long>> explanations(ControlledRow published) {
        List<List<Long>> rows = List.of(List.of());
        for (Long part : published.parts()) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> row : rows) {
                for (long value = least(part); value <= most(part); value++) {
                    List<Long> one = new ArrayList<>(row);
                    one.add(value);
                    longer.add(one);
                }
            }
            rows = longer;
        }
        return rows.stream().filter(row -> published(row).equals(published)).toList();
    }

    private static long least(@Nullable Long part) {
        return part == null ? 1 : part;
    }

    private static long most(@Nullable Long part) {
        return part == null ? 9 : part == 0 ? 0 : part + 9;
    }

    @Provide("rows")
    Arbitrary<List<Long>> rows() {
        return count().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide("long rows")
    Arbitrary<List<Long>> longRows() {
        return Arbitraries.of(count(), Arbitraries.of(9L, 19L), Arbitraries.of(1L, 10L))
                .flatMap(counts -> counts.list().ofMinSize(4).ofMaxSize(12));
    }

    private static Arbitrary<Long> count() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 9)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(9L, 19L, 29L)),
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(10, MOST)));
    }
}
