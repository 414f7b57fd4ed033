package footprint.statistics;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.roaringbitmap.RoaringBitmap;

/**
 * Figures that were counted before, by the versions in them. What a version says and whom it is about never changes, so neither
 * does a figure of the same versions; one inside strata also depends on which collections stand, and is forgotten when those are
 * others than at the last question. A new entry makes other sets of versions, and leaves the rest known. Thread-safe; no bitmap
 * that is given to it may change later.
 */
final class KnownFigures {
    /** Some ten to fifty megabytes. */
    private static final int MOST = 100_000;

    private record InStrata(RoaringBitmap places, Set<String> names) {}

    private record Standing(RoaringBitmap collections, Map<InStrata, Figure> figures) {}

    private final Map<RoaringBitmap, Figure> figures = new ConcurrentHashMap<>();
    private volatile Standing standing = new Standing(new RoaringBitmap(), new ConcurrentHashMap<>());

    /** Of the versions at these places. */
    Figure of(RoaringBitmap places, Supplier<Figure> count) {
        return known(figures, places, count);
    }

    /**
     * Of the versions at these places, and only their children in these strata.
     *
     * @param collections places of all collections that stand
     */
    Figure of(RoaringBitmap places, Set<String> names, RoaringBitmap collections, Supplier<Figure> count) {
        Standing last = standing;
        if (!last.collections().equals(collections)) {
            last = new Standing(collections, new ConcurrentHashMap<>());
            standing = last;
        }
        return known(last.figures(), new InStrata(places, names), count);
    }

    private static <K> Figure known(Map<K, Figure> figures, K key, Supplier<Figure> count) {
        Figure known = figures.get(key);
        if (known == null) {
            known = count.get();
            if (figures.size() >= MOST) {
                figures.clear();
            }
            figures.put(key, known);
        }
        return known;
    }
}
