package footprint.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Counts versions and their children inside strata, each version by the strata of its own school year. Many values of a
 * dimension are about the same children (most items of a census are collected of everyone in it), so a set of children is met
 * with a stratum once in a query, however many cells it stands in. For one thread.
 */
final class ByStratum {
    /** One set of children, the same object wherever it is the same set; so it is compared without a look at its members. */
    private static final class Crowd {
        private final RoaringBitmap children;

        private Crowd(RoaringBitmap children) {
            this.children = children;
        }
    }

    private record OfYear(int schoolYear, Crowd crowd) {}

    private record Asked(List<OfYear> years, Set<String> names) {}

    private final Versions versions;
    private final Map<Integer, StrataOfYear> strata;
    private final Map<RoaringBitmap, Crowd> unions = new HashMap<>();
    private final Map<RoaringBitmap, Crowd> crowds = new HashMap<>();
    private final Map<RoaringBitmap, List<OfYear>> years = new HashMap<>();
    private final Map<Set<String>, RoaringBitmap> inside = new HashMap<>();
    private final Map<Asked, RoaringBitmap> children = new HashMap<>();
    private final Map<StrataOfYear.Part, Map<Crowd, RoaringBitmap>> met = new IdentityHashMap<>();

    /**
     * @param standing places of the versions that count
     */
    ByStratum(Versions versions, RoaringBitmap standing) {
        this.versions = versions;
        this.strata = versions.strata().of(standing);
    }

    /** Those of the places whose version is about some child in a stratum of these names. */
    RoaringBitmap places(RoaringBitmap some, Set<String> names) {
        return RoaringBitmap.and(some, inside.computeIfAbsent(names, this::inside));
    }

    /**
     * Everyone whom the versions at these places, none of them about one child alone, are about and who is in a stratum of these
     * names; not to be changed.
     */
    RoaringBitmap children(RoaringBitmap some, Set<String> names) {
        List<OfYear> asked = years.computeIfAbsent(some, this::years);
        return children.computeIfAbsent(
                new Asked(asked, names),
                any -> FastAggregation.naive_or(
                        asked.stream().map(year -> inside(year, names)).iterator()));
    }

    private RoaringBitmap inside(Set<String> names) {
        return FastAggregation.naive_or(versions.strata().years().stream()
                .map(year -> ofYear(year).inside(names, versions.strata().places(year), versions))
                .iterator());
    }

    private List<OfYear> years(RoaringBitmap some) {
        List<OfYear> found = new ArrayList<>();
        for (int year : versions.strata().years()) {
            RoaringBitmap within = RoaringBitmap.and(some, versions.strata().places(year));
            if (!within.isEmpty()) {
                found.add(new OfYear(year, unions.computeIfAbsent(within, this::crowd)));
            }
        }
        return found;
    }

    private Crowd crowd(RoaringBitmap places) {
        return crowds.computeIfAbsent(versions.childrenOfSeveral(places), Crowd::new);
    }

    private RoaringBitmap inside(OfYear year, Set<String> names) {
        StrataOfYear.Part part = ofYear(year.schoolYear()).part(names);
        return met.computeIfAbsent(part, any -> new IdentityHashMap<>())
                .computeIfAbsent(year.crowd(), crowd -> part.of(crowd.children));
    }

    private StrataOfYear ofYear(int schoolYear) {
        return Objects.requireNonNull(strata.get(schoolYear));
    }
}
