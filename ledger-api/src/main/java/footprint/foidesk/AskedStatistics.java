package footprint.foidesk;

import footprint.statistics.Dimension;
import footprint.statistics.StatisticsQuery;
import footprint.statistics.StatisticsQuery.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the statistics' form asks for, as it stands in the address: {@code by} and {@code then} name dimensions, each
 * dimension's own code names values to filter by, {@code asAt} a position. What cannot be read counts as not asked.
 */
record AskedStatistics(Map<String, List<String>> parameters) {
    /* Public methods are what the template calls. */

    static AskedStatistics of(MultiValueMap<String, String> parameters) {
        return new AskedStatistics(Map.copyOf(parameters));
    }

    public Dimension by() {
        return dimension("by").orElse(Dimension.YEAR);
    }

    @Nullable
    public Dimension then() {
        return dimension("then").filter(then -> then != by()).orElse(null);
    }

    public List<String> valuesOf(Dimension dimension) {
        return parameters.getOrDefault(dimension.code(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public boolean filtersBy(Dimension dimension) {
        return !valuesOf(dimension).isEmpty();
    }

    @Nullable
    public Long asAt() {
        return first("asAt")
                .filter(text -> text.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    StatisticsQuery query() {
        List<Filter> filters = Arrays.stream(Dimension.values())
                .filter(this::filtersBy)
                .map(dimension -> new Filter(dimension, valuesOf(dimension)))
                .toList();
        List<Dimension> groupBy = new ArrayList<>(List.of(by()));
        Optional.ofNullable(then()).ifPresent(groupBy::add);
        return new StatisticsQuery(filters, groupBy, asAt());
    }

    private Optional<Dimension> dimension(String parameter) {
        return first(parameter)
                .flatMap(code -> Arrays.stream(Dimension.values())
                        .filter(dimension -> dimension.code().equals(code))
                        .findFirst());
    }

    private Optional<String> first(String parameter) {
        return parameters.getOrDefault(parameter, List.of()).stream().findFirst();
    }
}
