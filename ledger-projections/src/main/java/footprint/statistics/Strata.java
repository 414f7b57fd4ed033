package footprint.statistics;

import footprint.cohort.Cohort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Who was collected in which stratum in which school year. Not thread-safe while it is added to. */
final class Strata {
    /** The school year of what has no date. */
    static final int NOT_KNOWN = Integer.MIN_VALUE;

    private record Stratum(int place, String name, Cohort children) {}

    private static final class Year {
        private final RoaringBitmap entries = new RoaringBitmap();
        private final RoaringBitmap collections = new RoaringBitmap();
        private final List<Stratum> strata = new ArrayList<>();
    }

    private final Map<Integer, Year> years = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private final RoaringBitmap collections = new RoaringBitmap();
    private volatile Map<Integer, StrataOfYear> last = Map.of();

    void add(int place, @Nullable Integer schoolYear, Map<String, Cohort> parts) {
        Year year = years.computeIfAbsent(schoolYear == null ? NOT_KNOWN : schoolYear, any -> new Year());
        year.entries.add(place);
        parts.forEach((name, children) -> {
            year.collections.add(place);
            collections.add(place);
            year.strata.add(new Stratum(place, name, children));
            names.add(name);
        });
    }

    /** School years that entries are of, in order. */
    Set<Integer> years() {
        return years.keySet();
    }

    /** Places of all entries of one of the {@link #years}. */
    RoaringBitmap places(int schoolYear) {
        return year(schoolYear).entries;
    }

    /** Places of those of them that have strata, in a bitmap of the caller's own. */
    RoaringBitmap collections(RoaringBitmap standing) {
        return RoaringBitmap.and(collections, standing);
    }

    /** With that of those who are in none, if there is any. */
    Set<String> names() {
        return Stream.concat(names.stream(), names.isEmpty() ? Stream.of() : Stream.of(Dimension.NOT_RECORDED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * By school year, of the collections among these places; costs a copy of a year's strata, unless its collections are those
     * of the last question.
     */
    Map<Integer, StrataOfYear> of(RoaringBitmap standing) {
        Map<Integer, StrataOfYear> before = last;
        Map<Integer, StrataOfYear> now = new HashMap<>();
        years.forEach((schoolYear, year) -> {
            RoaringBitmap asked = RoaringBitmap.and(year.collections, standing);
            StrataOfYear known = before.get(schoolYear);
            now.put(schoolYear, known != null && known.isOf(asked) ? known : strata(year, asked));
        });
        last = now;
        return now;
    }

    private static StrataOfYear strata(Year year, RoaringBitmap asked) {
        Map<String, RoaringBitmap> unions = new HashMap<>();
        year.strata.stream()
                .filter(stratum -> asked.contains(stratum.place()))
                .collect(Collectors.groupingBy(
                        Stratum::name, Collectors.mapping(Stratum::children, Collectors.toList())))
                .forEach((name, children) -> unions.put(name, Cohort.union(children.stream())));
        return new StrataOfYear(asked, unions);
    }

    private Year year(int schoolYear) {
        return years.getOrDefault(schoolYear, new Year());
    }
}
