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

    private final Versions versions;
    private final StatisticsQuery query;
    private final Names names;
    private final Tally tally;
    private final Map<Dimension, Set<String>> wanted = new HashMap<>();
    private final Map<Dimension, Map<String, Value>> values = new HashMap<>();
    private final Map<Dimension, List<String>> keys = new HashMap<>();
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
            List<Dimension> byEntry = query.groupBy().stream()
                    .filter(dimension -> dimension != Dimension.STRATUM)
                    .toList();
            divide(byEntry, selected, Map.of());
        }
        return new Grouped(total, cells, everyCell);
    }

    private void divide(List<Dimension> left, RoaringBitmap places, Map<Dimension, String> keys) {
        if (places.isEmpty()) {
            return;
        }
        if (left.isEmpty()) {
            byStratum(places, keys);
            return;
        }
        Dimension dimension = left.get(0);
        for (String key : keys(dimension)) {
            divide(
                    left.subList(1, left.size()),
                    RoaringBitmap.and(places, versions.with(dimension, key)),
                    and(keys, dimension, key));
        }
    }

    private void byStratum(RoaringBitmap places, Map<Dimension, String> keys) {
        if (!query.groupBy().contains(Dimension.STRATUM)) {
            cell(keys, places, wanted.get(Dimension.STRATUM));
            return;
        }
        for (String name : keys(Dimension.STRATUM)) {
            cell(and(keys, Dimension.STRATUM, name), places, Set.of(name));
        }
    }

    private void cell(Map<Dimension, String> keys, RoaringBitmap places, @Nullable Set<String> strata) {
        if (cells.size() == MOST_CELLS) {
            everyCell = false;
            return;
        }
        Figure figure = figure(places, strata);
        if (figure.entries() > 0) {
            cells.add(new Cell(
                    query.groupBy().stream()
                            .map(dimension -> value(dimension, keys.getOrDefault(dimension, "")))
                            .toList(),
                    figure));
        }
    }

    private Value value(Dimension dimension, String key) {
        return values.computeIfAbsent(dimension, any -> new HashMap<>()).computeIfAbsent(key, any -> {
            String spelled = versions.spelled(dimension, key);
            return new Value(dimension, spelled, names.name(dimension, spelled));
        });
    }

    private Figure figure(RoaringBitmap places, @Nullable Set<String> strata) {
        return strata == null ? tally.figure(places) : tally.figure(places, strata);
    }

    private List<String> keys(Dimension dimension) {
        return keys.computeIfAbsent(dimension, this::sortedKeys);
    }

    private List<String> sortedKeys(Dimension dimension) {
        Set<String> some = new HashSet<>(versions.keys(dimension));
        Set<String> only = wanted.get(dimension);
        if (only != null) {
            some.retainAll(only);
        }
        return some.stream().sorted(ORDER).toList();
    }

    private static Map<Dimension, String> and(Map<Dimension, String> keys, Dimension dimension, String key) {
        Map<Dimension, String> more = new HashMap<>(keys);
        more.put(dimension, key);
        return more;
    }
}
