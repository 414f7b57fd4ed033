package footprint.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of counts with their total, as the public may see it; null is a count that is left out.
 *
 * <p>The rule. Every part from 1 to 9 is left out (say there are k of them), and so is a total from 1 to 9. If k is not 0, the
 * first of the parts from 10 on is left out too, and the total is shown only if there was one, and the parts that are left out
 * come to 9k + 10 or more, and so does the total. So whoever knows the row and this rule can still think of another value for
 * each count that is left out: where the total is shown, each of the k may be anything from 1 to 9, and the other one makes up
 * for it and stays at 10 or above; where it is not, the k may be anything up to a sum of 9k - 1 beside a 10. That holds for
 * numbers of different children too, whose total may be less than their sum. It does not hold over two tables whose counts are
 * parts of each other, nor over several days; so there is one table, and no totals of its columns.
 */
record ControlledRow(List<@Nullable Long> parts, @Nullable Long total) {
    /** Smallest count but 0 that is shown. */
    static final long THRESHOLD = 10;

    private static final long LARGEST_SMALL = THRESHOLD - 1;

    /**
     * @param parts in an order that no count decides
     * @param total at least the largest part, and at most their sum
     */
    static ControlledRow of(List<Long> parts, long total) {
        long small = parts.stream().filter(ControlledRow::isSmall).count();
        if (small == 0) {
            return new ControlledRow(List.copyOf(parts), shown(total));
        }
        OptionalInt companion = IntStream.range(0, parts.size())
                .filter(part -> parts.get(part) >= THRESHOLD)
                .findFirst();
        List<@Nullable Long> shown = new ArrayList<>();
        long leftOut = 0;
        for (int part = 0; part < parts.size(); part++) {
            boolean hidden = isSmall(parts.get(part)) || companion.isPresent() && companion.getAsInt() == part;
            shown.add(hidden ? null : parts.get(part));
            leftOut += hidden ? parts.get(part) : 0;
        }
        long enough = LARGEST_SMALL * small + THRESHOLD;
        boolean safe = companion.isPresent() && leftOut >= enough && total >= enough;
        return new ControlledRow(shown, safe ? total : null);
    }

    /** A count that is part of no total. */
    static @Nullable Long shown(long count) {
        return isSmall(count) ? null : count;
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < THRESHOLD;
    }
}
