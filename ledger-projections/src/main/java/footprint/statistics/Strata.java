package footprint.statistics;

import footprint.cohort.Cohort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

    private record OfYear(int schoolYear, Set<String> names) {}

    /** Places that are known to be inside, of all below {@code upTo}. */
    private record Inside(RoaringBitmap places, int upTo) {}

    /**
     * Everyone by school year and stratum, of some collections; and which versions are about someone there, which never changes
     * for a version, so it is found out once. Thread-safe.
     */
    static final class Standing {
        private final RoaringBitmap collections;
        private final Map<Integer, Map<String, RoaringBitmap>> years;
        private final Map<OfYear, Part> parts = new ConcurrentHashMap<>();
        private final Map<OfYear, Inside> inside = new ConcurrentHashMap<>();

        private Standing(RoaringBitmap collections, Map<Integer, Map<String, RoaringBitmap>> years) {
            this.collections = collections;
            this.years = years;
        }

        /** Children in one of the strata of these names; {@code not-recorded} is everyone who is in no stratum at all. */
        Part part(int schoolYear, Set<String> names) {
            return parts.computeIfAbsent(new OfYear(schoolYear, names), this::part);
        }

        private Part part(OfYear of) {
            Map<String, RoaringBitmap> strata = years.getOrDefault(of.schoolYear(), Map.of());
            RoaringBitmap named = union(of.names().stream()
                    .map(strata::get)
                    .filter(Objects::nonNull)
                    .toList());
            if (!of.names().contains(Dimension.NOT_RECORDED)) {
                return new Part(named, false);
            }
            return new Part(RoaringBitmap.andNot(union(strata.values()), named), true);
        }

        /** Places of the school year's versions that are about some child of the part. */
        RoaringBitmap inside(int schoolYear, Set<String> names, RoaringBitmap ofYear, Versions versions) {
            int upTo = versions.size();
            return inside.compute(new OfYear(schoolYear, names), (of, known) -> {
                        if (known != null && known.upTo() == upTo) {
                            return known;
                        }
                        RoaringBitmap places = known == null
                                ? new RoaringBitmap()
                                : known.places().clone();
                        RoaringBitmap more = ofYear.clone();
                        more.remove(0L, known == null ? 0 : known.upTo());
                        versions.eachInside(more, part(schoolYear, names), places::add);
                        return new Inside(places, upTo);
                    })
                    .places();
        }

        private static RoaringBitmap union(Collection<RoaringBitmap> strata) {
            RoaringBitmap all = new RoaringBitmap();
            strata.forEach(all::or);
            return all;
        }
    }

    private final List<Stratum> strata = new ArrayList<>();
    private final Map<Integer, RoaringBitmap> places = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private final RoaringBitmap collections = new RoaringBitmap();
    private volatile @Nullable Standing last;

    void add(int place, @Nullable Integer schoolYear, Map<String, Cohort> parts) {
        int year = schoolYear == null ? NOT_KNOWN : schoolYear;
        places.computeIfAbsent(year, any -> new RoaringBitmap()).add(place);
        parts.forEach((name, children) -> {
            collections.add(place);
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

    /** Of the collections among these places; costs a copy of their strata, unless they are those of the last question. */
    Standing of(RoaringBitmap standing) {
        RoaringBitmap asked = RoaringBitmap.and(collections, standing);
        Standing kept = last;
        if (kept == null || !kept.collections.equals(asked)) {
            kept = new Standing(asked, byYear(asked));
            last = kept;
        }
        return kept;
    }

    private Map<Integer, Map<String, RoaringBitmap>> byYear(RoaringBitmap asked) {
        Map<Integer, Map<String, List<Cohort>>> parts = new HashMap<>();
        strata.stream()
                .filter(stratum -> asked.contains(stratum.place()))
                .forEach(stratum -> parts.computeIfAbsent(stratum.schoolYear(), any -> new HashMap<>())
                        .computeIfAbsent(stratum.name(), any -> new ArrayList<>())
                        .add(stratum.children()));
        Map<Integer, Map<String, RoaringBitmap>> years = new HashMap<>();
        parts.forEach((year, named) -> {
            Map<String, RoaringBitmap> unions = new HashMap<>();
            named.forEach((name, children) -> unions.put(name, Cohort.union(children.stream())));
            years.put(year, unions);
        });
        return years;
    }
}
