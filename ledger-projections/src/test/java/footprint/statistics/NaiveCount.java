package footprint.statistics;

import footprint.cohort.Certainty;
import footprint.statistics.Figure.Part;
import footprint.statistics.InventedVersions.Invented;
import footprint.statistics.StatisticsQuery.Filter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts by going through every child of every entry. */
record NaiveCount(List<Invented> all, long position) {
    /** @param wanted keys by dimension; an entry fits that has one of each */
    Figure of(Map<Dimension, Set<String>> wanted) {
        Set<String> strata = wanted.get(Dimension.STRATUM);
        List<Invented> fitting = all.stream()
                .filter(each -> each.stoodAt(position))
                .filter(each -> wanted.entrySet().stream()
                        .allMatch(of -> of.getKey() == Dimension.STRATUM || has(each, of.getKey(), of.getValue())))
                .toList();
        Part listed = part(fitting, Certainty.LISTED, strata);
        Part described = part(fitting, Certainty.DESCRIBED, strata);
        List<Invented> unknown = certain(fitting, Certainty.UNKNOWN);
        List<Invented> namingNone = strata == null ? certain(fitting, null) : List.of();
        Set<Integer> children = new HashSet<>();
        fitting.forEach(each -> children.addAll(inside(each, strata)));
        Predicate<Invented> counts = each -> unknown.contains(each)
                || namingNone.contains(each)
                || (strata == null || !inside(each, strata).isEmpty())
                        && each.version().certainty() != null
                        && each.version().certainty() != Certainty.UNKNOWN;
        return new Figure(
                fitting.stream().filter(counts).count(),
                fitting.stream()
                        .filter(counts)
                        .filter(each -> delivered(each, "secure-deposit"))
                        .count(),
                fitting.stream()
                        .filter(counts)
                        .filter(each -> delivered(each, "secure-project"))
                        .count(),
                children.size(),
                !unknown.isEmpty(),
                listed,
                described,
                unknown.size(),
                namingNone.size());
    }

    static Map<Dimension, Set<String>> wanted(StatisticsQuery query) {
        return query.filters().stream()
                .collect(Collectors.toMap(
                        Filter::dimension,
                        filter -> filter.anyOf().stream()
                                .map(filter.dimension()::key)
                                .collect(Collectors.toSet())));
    }

    private Part part(List<Invented> fitting, Certainty certainty, @Nullable Set<String> strata) {
        Set<Integer> children = new HashSet<>();
        long entries = 0;
        for (Invented each : certain(fitting, certainty)) {
            Set<Integer> inside = inside(each, strata);
            children.addAll(inside);
            entries += strata == null || !inside.isEmpty() ? 1 : 0;
        }
        return new Part(entries, children.size());
    }

    private Set<Integer> inside(Invented entry, @Nullable Set<String> strata) {
        if (strata == null) {
            return entry.children();
        }
        return entry.children().stream()
                .filter(child -> strata.stream()
                        .anyMatch(name -> isIn(child, entry.version().schoolYear(), name)))
                .collect(Collectors.toSet());
    }

    private boolean isIn(int child, @Nullable Integer schoolYear, String stratum) {
        List<Set<Integer>> strata = all.stream()
                .filter(each -> each.stoodAt(position)
                        && java.util.Objects.equals(each.version().schoolYear(), schoolYear))
                .flatMap(each -> each.strata().entrySet().stream())
                .filter(each ->
                        stratum.equals(Dimension.NOT_RECORDED) || each.getKey().equals(stratum))
                .map(Map.Entry::getValue)
                .toList();
        boolean inOne = strata.stream().anyMatch(each -> each.contains(child));
        return stratum.equals(Dimension.NOT_RECORDED) != inOne;
    }

    private static boolean has(Invented entry, Dimension dimension, Set<String> keys) {
        List<String> values = dimension == Dimension.SENSITIVITY
                ? entry.version().values().getOrDefault(Dimension.ITEM, List.of()).stream()
                        .flatMap(InventedVersions::sensitivity)
                        .toList()
                : entry.version().values().getOrDefault(dimension, List.of());
        return values.isEmpty()
                ? keys.contains(Dimension.NOT_RECORDED)
                : values.stream().map(dimension::key).anyMatch(keys::contains);
    }

    private static boolean delivered(Invented entry, String how) {
        return has(entry, Dimension.DELIVERY, Set.of(how));
    }

    private static List<Invented> certain(List<Invented> entries, @Nullable Certainty certainty) {
        return entries.stream()
                .filter(each -> each.version().certainty() == certainty)
                .toList();
    }
}
