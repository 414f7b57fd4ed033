package footprint.statistics;

import footprint.statistics.Figures.Cell;
import footprint.statistics.StatisticsQuery.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Answers one query over the versions in memory. For one thread. */
final class Grouping {
    static final int MOST_CELLS = 10_000;

    /** Values in the order of their keys, what is not recorded last. */
    static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(Dimension.NOT_RECORDED::equals)
            .thenComparing(Comparator.naturalOrder());

    /** What a query comes to; a cell's values by their keys. */
    record Grouped(Figure total, List<Cell> cells, boolean everyCell) {}

    /**
     * A value to group by.
     *
     * @param column of its dimension in the answer
     * @param places of the versions that have it; none of a stratum
     */
    private record Choice(int column, String key, Value value, RoaringBitmap places) {}

    private final Versions versions;
    private final StatisticsQuery query;
    private final Names names;
    private final Tally tally;
    private final Map<Dimension, Set<String>> wanted = new HashMap<>();
    private final List<Choice> strata;
    private final Value[] chosen;
    private final RoaringBitmap selected;
    private final List<Cell> cells = new ArrayList<>();
    private boolean everyCell = true;

    Grouping(Versions versions, StatisticsQuery query, long position, Names names) {
        this.versions = versions;
        this.query = query;
        this.names = names;
        this.selected = versions.standing(position);
        this.tally = new Tally(versions, selected.clone());
        query.filters().forEach(this::filter);
        this.strata = choices(Dimension.STRATUM);
        this.chosen = new Value[query.groupBy().size()];
    }

    private void filter(Filter filter) {
        Dimension dimension = filter.dimension();
        Set<String> keys = filter.anyOf().stream().map(dimension::key).collect(Collectors.toSet());
        wanted.put(dimension, keys);
        if (dimension != Dimension.STRATUM) {
            RoaringBitmap any = new RoaringBitmap();
            keys.forEach(key -> any.or(versions.with(dimension, key)));
            selected.and(any);
        }
    }

    Grouped answer() {
        Figure total = figure(selected, wanted.get(Dimension.STRATUM));
        if (!query.groupBy().isEmpty()) {
            divide(
                    query.groupBy().stream()
                            .filter(dimension -> dimension != Dimension.STRATUM)
                            .map(this::choices)
                            .toList(),
                    selected);
        }
        return new Grouped(total, cells, everyCell);
    }

    private List<Choice> choices(Dimension dimension) {
        int column = query.groupBy().indexOf(dimension);
        return keys(dimension).stream()
                .map(key -> new Choice(column, key, value(dimension, key), versions.with(dimension, key)))
                .toList();
    }

    private void divide(List<List<Choice>> left, RoaringBitmap places) {
        if (places.isEmpty()) {
            return;
        }
        if (left.isEmpty()) {
            byStratum(places);
            return;
        }
        for (Choice choice : left.get(0)) {
            choose(choice);
            divide(left.subList(1, left.size()), RoaringBitmap.and(places, choice.places()));
        }
    }

    private void byStratum(RoaringBitmap places) {
        if (!query.groupBy().contains(Dimension.STRATUM)) {
            cell(places, wanted.get(Dimension.STRATUM));
            return;
        }
        for (Choice stratum : strata) {
            choose(stratum);
            cell(places, Set.of(stratum.key()));
        }
    }

    private void choose(Choice choice) {
        chosen[choice.column()] = choice.value();
    }

    private void cell(RoaringBitmap places, @Nullable Set<String> names) {
        if (cells.size() == MOST_CELLS) {
            everyCell = false;
            return;
        }
        Figure figure = figure(places, names);
        if (figure.entries() > 0) {
            cells.add(new Cell(List.of(chosen), figure));
        }
    }

    private Value value(Dimension dimension, String key) {
        String spelled = versions.spelled(dimension, key);
        return new Value(dimension, spelled, names.name(dimension, spelled));
    }

    private Figure figure(RoaringBitmap places, @Nullable Set<String> strata) {
        return strata == null ? tally.figure(places) : tally.figure(places, strata);
    }

    private List<String> keys(Dimension dimension) {
        Set<String> keys = new HashSet<>(versions.keys(dimension));
        Set<String> only = wanted.get(dimension);
        if (only != null) {
            keys.retainAll(only);
        }
        return keys.stream().sorted(ORDER).toList();
    }
}
