package footprint.statistics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of counts with their total, as the public may see it; null is a count that is left out.
 *
 * <p>The rule. A count from 1 to 9 is left out, and every other is rounded down to tens. So is the total, whose rounding
 * leaves each part another value, unless all parts could have to be at their least (which needs 9, 19 or so that are left out) or
 * all at their most (10, 20 or so in all); there it is not more than the parts that are shown come to.
 *
 * <p>So whoever knows the row and this rule can think of another value for each count that is left out, and for each change of
 * a count from one day's row to another's: a count shown as 40 may be any from 40 to 49 on each day, whatever it was on the day
 * before, and one left out any from 1 to 9. That holds for numbers of different children too, whose total may be less than their
 * sum. It does not hold over two tables whose counts are parts of each other, nor against somebody who knows all but one of the
 * entries; so there is one table, and no totals of its columns.
 */
record ControlledRow(List<@Nullable Long> parts, @Nullable Long total) {
    private static final long STEP = 10;

    /**
     * @param parts in an order that no count decides
     * @param total at least the largest part, and at most their sum
     */
    static ControlledRow of(List<Long> parts, long total) {
        List<@Nullable Long> shown = parts.stream().map(ControlledRow::shown).toList();
        long leftOut = shown.stream().filter(Objects::isNull).count();
        long inAll = parts.stream().filter(part -> part > 0).count();
        boolean blurred = leftOut == 0 || leftOut % STEP != STEP - 1 && inAll % STEP != 0;
        return new ControlledRow(shown, blurred ? shown(total) : noMoreThan(shown, total));
    }

    /** A count that is part of no total. */
    static @Nullable Long shown(long count) {
        return count > 0 && count < STEP ? null : count - count % STEP;
    }

    /**
     * The total of counts of which some may be left out, and which may be totals themselves: rounded, and not more than those
     * that are shown come to, so that it tells nothing of any of them.
     */
    static @Nullable Long noMoreThan(List<@Nullable Long> parts, long total) {
        long sum = parts.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        long told = Math.min(total - total % STEP, sum);
        return told == 0 && total > 0 ? null : told;
    }
}
