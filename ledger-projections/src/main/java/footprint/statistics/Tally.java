package footprint.statistics;

import footprint.cohort.Certainty;
import footprint.statistics.Figure.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Makes figures of one query; unions that it made once it keeps. For one thread. */
final class Tally {
    private record Counted(RoaringBitmap places, RoaringBitmap children) {
        Part part() {
            return new Part(places.getLongCardinality(), children.getLongCardinality());
        }
    }

    private final Versions versions;
    private final RoaringBitmap standing;
    private final Map<RoaringBitmap, RoaringBitmap> unions = new HashMap<>();
    private final Map<RoaringBitmap, Figure> figures = new HashMap<>();
    private @Nullable ByStratum strata;

    /** @param standing places of the versions that count */
    Tally(Versions versions, RoaringBitmap standing) {
        this.versions = versions;
        this.standing = standing;
    }

    /** Of the versions at these places, in whatever stratum their children are. */
    Figure figure(RoaringBitmap places) {
        Figure known = figures.get(places);
        if (known == null) {
            known = figure(
                    counted(places, Certainty.LISTED),
                    counted(places, Certainty.DESCRIBED),
                    RoaringBitmap.and(places, versions.certain(Certainty.UNKNOWN)),
                    RoaringBitmap.and(places, versions.namingNone()));
            figures.put(places, known);
        }
        return known;
    }

    /** Of the versions at these places, and only the children of these strata. */
    Figure figure(RoaringBitmap places, Set<String> strata) {
        return figure(
                counted(places, Certainty.LISTED, strata),
                counted(places, Certainty.DESCRIBED, strata),
                RoaringBitmap.and(places, versions.certain(Certainty.UNKNOWN)),
                new RoaringBitmap());
    }

    private Counted counted(RoaringBitmap places, Certainty certainty) {
        RoaringBitmap some = RoaringBitmap.and(places, versions.certain(certainty));
        return new Counted(some, union(some));
    }

    private Counted counted(RoaringBitmap places, Certainty certainty, Set<String> names) {
        RoaringBitmap some = RoaringBitmap.and(places, versions.certain(certainty));
        return new Counted(strata().places(some, names), strata().children(some, names));
    }

    private Figure figure(Counted listed, Counted described, RoaringBitmap unknown, RoaringBitmap namingNone) {
        RoaringBitmap all = RoaringBitmap.or(listed.places(), described.places());
        all.or(unknown);
        all.or(namingNone);
        return new Figure(
                all.getLongCardinality(),
                RoaringBitmap.andCardinality(all, versions.with(Dimension.DELIVERY, "secure-deposit")),
                RoaringBitmap.andCardinality(all, versions.with(Dimension.DELIVERY, "secure-project")),
                RoaringBitmap.orCardinality(listed.children(), described.children()),
                !unknown.isEmpty(),
                listed.part(),
                described.part(),
                unknown.getLongCardinality(),
                namingNone.getLongCardinality());
    }

    private RoaringBitmap union(RoaringBitmap places) {
        return unions.computeIfAbsent(places, versions::childrenOf);
    }

    private ByStratum strata() {
        ByStratum known = strata;
        if (known == null) {
            known = new ByStratum(versions, standing, this::union);
            strata = known;
        }
        return known;
    }
}
