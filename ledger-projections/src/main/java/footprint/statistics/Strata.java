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

    private record Stratum(int place, int schoolYear, String name, Cohort children) {}

    /**
     * Some children of one school year.
     *
     * @param but whether it is everyone but these
     */
    record Part(RoaringBitmap these, boolean but) {
        boolean holds(int child) {
            return these.contains(child) != but;
        }

        boolean holdsOneOf(Cohort cohort) {
            return but ? !cohort.isWithin(these) : cohort.holdsOneOf(these);
        }

        /** Those of them who are inside. */
        RoaringBitmap of(RoaringBitmap children) {
            return but ? RoaringBitmap.andNot(children, these) : RoaringBitmap.and(children, these);
        }
    }

    /** Everyone by school year and stratum, of the collections that stand. Immutable. */
    record Standing(Map<Integer, Map<String, RoaringBitmap>> years) {
        /** Children in one of the strata of these names; {@code not-recorded} is everyone who is in no stratum at all. */
        Part part(int schoolYear, Set<String> names) {
            Map<String, RoaringBitmap> strata = years.getOrDefault(schoolYear, Map.of());
            RoaringBitmap inside = union(names.stream()
                    .map(strata::get)
                    .filter(named -> named != null)
                    .toList());
            if (!names.contains(Dimension.NOT_RECORDED)) {
                return new Part(inside, false);
            }
            return new Part(RoaringBitmap.andNot(union(strata.values()), inside), true);
        }

        private static RoaringBitmap union(java.util.Collection<RoaringBitmap> strata) {
            RoaringBitmap all = new RoaringBitmap();
            strata.forEach(all::or);
            return all;
        }
    }

    private final List<Stratum> strata = new ArrayList<>();
    private final Map<Integer, RoaringBitmap> places = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();

    void add(int place, @Nullable Integer schoolYear, Map<String, Cohort> parts) {
        int year = schoolYear == null ? NOT_KNOWN : schoolYear;
        places.computeIfAbsent(year, any -> new RoaringBitmap()).add(place);
        parts.forEach((name, children) -> {
            strata.add(new Stratum(place, year, name, children));
            names.add(name);
        });
    }

    /** Places of entries by their school year. */
    Map<Integer, RoaringBitmap> places() {
        return places;
    }

    /** With that of those who are in none, if there is any. */
    Set<String> names() {
        return Stream.concat(names.stream(), names.isEmpty() ? Stream.of() : Stream.of(Dimension.NOT_RECORDED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the collections at these places; costs a copy of their strata. */
    Standing of(RoaringBitmap collections) {
        Map<Integer, Map<String, List<Cohort>>> parts = new HashMap<>();
        strata.stream()
                .filter(stratum -> collections.contains(stratum.place()))
                .forEach(stratum -> parts.computeIfAbsent(stratum.schoolYear(), any -> new HashMap<>())
                        .computeIfAbsent(stratum.name(), any -> new ArrayList<>())
                        .add(stratum.children()));
        Map<Integer, Map<String, RoaringBitmap>> years = new HashMap<>();
        parts.forEach((year, named) -> {
            Map<String, RoaringBitmap> unions = new HashMap<>();
            named.forEach((name, children) -> unions.put(name, Cohort.union(children.stream())));
            years.put(year, unions);
        });
        return new Standing(years);
    }
}
