package footprint.statistics;

import footprint.cohort.Certainty;
import footprint.cohort.Cohort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * All versions of entries in memory, each known by its place in the list, and a bitmap of places for each value of each
 * dimension. Not thread-safe while it is added to; whoever reads must not change a bitmap that is not their own.
 */
final class Versions {
    private record Held(long globalIndex, int child, Cohort cohort) {}

    private static final Cohort NOBODY = Cohort.of();

    private final Function<String, Stream<String>> sensitivityOfItem;
    private final List<Held> held = new ArrayList<>();
    private final Map<Integer, Long> ended = new HashMap<>();
    private final RoaringBitmap ofOneChild = new RoaringBitmap();
    private final RoaringBitmap namingNone = new RoaringBitmap();
    private final Map<Certainty, RoaringBitmap> certain = new EnumMap<>(Certainty.class);
    private final Map<Dimension, Map<String, RoaringBitmap>> values = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, String>> spellings = new EnumMap<>(Dimension.class);
    private final Strata strata = new Strata();
    private final KnownFigures figures = new KnownFigures();

    /** @param sensitivityOfItem the sensitivity of a data item's code; none where the catalogue has no such item */
    Versions(Function<String, Stream<String>> sensitivityOfItem) {
        this.sensitivityOfItem = sensitivityOfItem;
        for (Certainty certainty : Certainty.values()) {
            certain.put(certainty, new RoaringBitmap());
        }
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, new HashMap<>());
            spellings.put(dimension, new HashMap<>());
        }
    }

    /**
     * @param version of an event above all that were added
     * @param parts its strata by name
     */
    void add(Version version, Map<String, Cohort> parts) {
        int place = held.size();
        Integer child = version.child();
        Cohort cohort = version.cohort() == null ? NOBODY : version.cohort();
        held.add(new Held(version.globalIndex(), child == null ? 0 : child, cohort));
        if (child != null) {
            ofOneChild.add(place);
        }
        Certainty certainty = version.certainty();
        (certainty == null ? namingNone : certain(certainty)).add(place);
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.STRATUM) {
                put(place, dimension, valuesOf(version, dimension));
            }
        }
        strata.add(place, version.schoolYear(), parts);
    }

    private List<String> valuesOf(Version version, Dimension dimension) {
        List<String> some = dimension == Dimension.SENSITIVITY
                ? version.values().getOrDefault(Dimension.ITEM, List.of()).stream()
                        .flatMap(sensitivityOfItem)
                        .toList()
                : version.values().getOrDefault(dimension, List.of());
        return some.isEmpty() ? List.of(Dimension.NOT_RECORDED) : some;
    }

    private void put(int place, Dimension dimension, List<String> some) {
        for (String value : some) {
            String key = dimension.key(value);
            of(dimension).computeIfAbsent(key, any -> new RoaringBitmap()).add(place);
            spellings(dimension).putIfAbsent(key, value);
        }
    }

    int size() {
        return held.size();
    }

    /** The version at this place stood until this event. */
    void end(int place, long globalIndex) {
        ended.put(place, globalIndex);
    }

    /** Where the version is that this event holds; negative if there is none. */
    int placeOf(long globalIndex) {
        int low = 0;
        int high = held.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = held.get(middle).globalIndex();
            if (there == globalIndex) {
                return middle;
            }
            if (there < globalIndex) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    /** Places of the versions that stood when all events before this one had happened, in a bitmap of the caller's own. */
    RoaringBitmap standing(long position) {
        int first = placeOf(position);
        RoaringBitmap standing = RoaringBitmap.bitmapOfRange(0, first < 0 ? -1 - first : first);
        ended.forEach((place, end) -> {
            if (end < position) {
                standing.remove(place);
            }
        });
        return standing;
    }

    /** Places under one value; empty where no entry has it. */
    RoaringBitmap with(Dimension dimension, String key) {
        return of(dimension).getOrDefault(key, new RoaringBitmap());
    }

    /** What there is a value for; of strata their names. */
    Set<String> keys(Dimension dimension) {
        return dimension == Dimension.STRATUM
                ? strata.names()
                : Set.copyOf(of(dimension).keySet());
    }

    /** A key as it was first spelled. */
    String spelled(Dimension dimension, String key) {
        return spellings(dimension).getOrDefault(key, key);
    }

    RoaringBitmap certain(Certainty certainty) {
        return Objects.requireNonNull(certain.get(certainty));
    }

    /** Places of the entries that name no children at all. */
    RoaringBitmap namingNone() {
        return namingNone;
    }

    Strata strata() {
        return strata;
    }

    KnownFigures figures() {
        return figures;
    }

    /** Those of the places whose version is about one child alone. */
    RoaringBitmap ofOneChild(RoaringBitmap places) {
        return RoaringBitmap.and(places, ofOneChild);
    }

    /** Those of the places whose version is about no child, or several. */
    RoaringBitmap ofSeveral(RoaringBitmap places) {
        return RoaringBitmap.andNot(places, ofOneChild);
    }

    /** Everyone whom the versions at these places are about, none of them about one child alone; a bitmap of the caller's own. */
    RoaringBitmap childrenOfSeveral(RoaringBitmap places) {
        return Cohort.union(places.stream().mapToObj(held::get).map(Held::cohort));
    }

    /** Adds the children whom the versions at these places are about, each about one child alone. */
    void addEachChild(RoaringBitmap places, RoaringBitmap children) {
        places.forEach((int place) -> children.add(held.get(place).child()));
    }

    /** Tells each place whose version is about some child of the part. */
    void eachInside(RoaringBitmap places, StrataOfYear.Part part, IntConsumer place) {
        places.forEach((int each) -> {
            Held version = held.get(each);
            boolean inside =
                    ofOneChild.contains(each) ? part.holds(version.child()) : part.holdsOneOf(version.cohort());
            if (inside) {
                place.accept(each);
            }
        });
    }

    private Map<String, RoaringBitmap> of(Dimension dimension) {
        return values.getOrDefault(dimension, Map.of());
    }

    private Map<String, String> spellings(Dimension dimension) {
        return spellings.getOrDefault(dimension, Map.of());
    }
}
