package footprint.statistics;

import footprint.cohort.Cohort;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everyone by stratum in one school year, of some collections; and which of the year's versions are about someone there, which
 * never changes for a version, so it is found out once. Thread-safe; whoever reads must not change a bitmap.
 */
final class StrataOfYear {
    /**
     * Some children of the year.
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

    /** Places that are known to be inside, of all below {@code upTo}. */
    private record Inside(RoaringBitmap places, int upTo) {}

    private final RoaringBitmap collections;
    private final Map<String, RoaringBitmap> strata;
    private final Map<Set<String>, Part> parts = new ConcurrentHashMap<>();
    private final Map<Set<String>, Inside> inside = new ConcurrentHashMap<>();

    /**
     * @param collections their places
     * @param strata children by name
     */
    StrataOfYear(RoaringBitmap collections, Map<String, RoaringBitmap> strata) {
        this.collections = collections;
        this.strata = Map.copyOf(strata);
    }

    boolean isOf(RoaringBitmap asked) {
        return collections.equals(asked);
    }

    /** Children in one of the strata of these names; {@code not-recorded} is everyone who is in no stratum at all. */
    Part part(Set<String> names) {
        return parts.computeIfAbsent(names, this::newPart);
    }

    private Part newPart(Set<String> names) {
        RoaringBitmap named =
                union(names.stream().map(strata::get).filter(Objects::nonNull).toList());
        return names.contains(Dimension.NOT_RECORDED)
                ? new Part(RoaringBitmap.andNot(union(strata.values()), named), true)
                : new Part(named, false);
    }

    /**
     * Places of the year's versions that are about some child of the part.
     *
     * @param ofYear places of all versions of the year
     */
    RoaringBitmap inside(Set<String> names, RoaringBitmap ofYear, Versions versions) {
        int upTo = versions.size();
        return inside.compute(names, (any, known) -> {
                    if (known != null && known.upTo() == upTo) {
                        return known;
                    }
                    RoaringBitmap places =
                            known == null ? new RoaringBitmap() : known.places().clone();
                    RoaringBitmap more = ofYear.clone();
                    more.remove(0L, known == null ? 0 : known.upTo());
                    versions.eachInside(more, part(names), places::add);
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
