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
    private final RoaringBitmap collections;
    private @Nullable ByStratum strata;

    /** @param standing places of the versions that count */
    Tally(Versions versions, RoaringBitmap standing) {
        this.versions = versions;
        this.standing = standing;
        this.collections = versions.strata().collections(standing);
    }

    /** Of the versions at these places, in whatever stratum their children are. */
    Figure figure(RoaringBitmap places) {
        return versions.figures().of(places, () -> counted(places));
    }

    /** Of the versions at these places, and only the children of these strata. */
    Figure figure(RoaringBitmap places, Set<String> strata) {
        return versions.figures().of(places, strata, collections, () -> counted(places, strata));
    }

    private Figure counted(RoaringBitmap places) {
        return figure(
                counted(places, Certainty.LISTED),
                counted(places, Certainty.DESCRIBED),
                RoaringBitmap.and(places, versions.certain(Certainty.UNKNOWN)),
                RoaringBitmap.and(places, versions.namingNone()));
    }

    private Figure counted(RoaringBitmap places, Set<String> strata) {
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
        RoaringBitmap inside = strata().places(some, names);
        RoaringBitmap several = strata().children(versions.ofSeveral(some), names);
        return new Counted(inside, withEachChild(several, versions.ofOneChild(inside)));
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
        RoaringBitmap several = unions.computeIfAbsent(versions.ofSeveral(places), versions::childrenOfSeveral);
        return withEachChild(several, versions.ofOneChild(places));
    }

    /** Single look-ups differ from cell to cell where the large cohorts are the same, so only those are kept. */
    private RoaringBitmap withEachChild(RoaringBitmap several, RoaringBitmap alone) {
        if (alone.isEmpty()) {
            return several;
        }
        RoaringBitmap all = several.clone();
        versions.addEachChild(alone, all);
        return all;
    }

    private ByStratum strata() {
        ByStratum known = strata;
        if (known == null) {
            known = new ByStratum(versions, standing);
            strata = known;
        }
        return known;
    }
}
