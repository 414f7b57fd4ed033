package footprint.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many entries and children there are. Answered by {@link Figures}.
 *
 * @param filters at most one a dimension; an entry counts that fits them all
 * @param groupBy no dimension, or up to three different ones; a filtered one is grouped by the values it is filtered to
 * @param asAt global index: only the entries before it count, and as they stood then; null for now
 */
public record StatisticsQuery(
        List<Filter> filters,
        List<Dimension> groupBy,
        @Nullable Long asAt) {
    /** Most dimensions to group by. */
    public static final int MOST_GROUPS = 3;

    /**
     * Leaves out what has none of the values.
     *
     * @param anyOf one value or more; {@code not-recorded} stands for what does not say
     */
    public record Filter(Dimension dimension, List<String> anyOf) {
        public Filter {
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException(
                        "a filter names one value or more in anyOf: add one, or leave the filter out");
            }
            anyOf = List.copyOf(anyOf);
        }
    }

    /** @throws IllegalArgumentException if a dimension is named twice, or more than three to group by */
    public StatisticsQuery {
        filters = List.copyOf(filters);
        groupBy = List.copyOf(groupBy);
        if (groupBy.size() > MOST_GROUPS || groupBy.stream().distinct().count() < groupBy.size()) {
            throw new IllegalArgumentException("group by up to three dimensions, each named once in groupBy");
        }
        if (filters.stream().map(Filter::dimension).distinct().count() < filters.size()) {
            throw new IllegalArgumentException("filter a dimension once, with all its values in one anyOf");
        }
    }
}
