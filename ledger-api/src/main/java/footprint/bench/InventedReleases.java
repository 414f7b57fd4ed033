package footprint.bench;

import footprint.cohort.Cohort;
import footprint.store.Fact;
import java.util.Map;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * Releases to some universities over some years, each about a quarter of the children, and for each pair of university and year
 * about the same ones.
 *
 * @param releases how many
 * @param children how many there are to be released
 */
public record InventedReleases(int releases, int children) {
    public static final int RECIPIENTS = 30;
    public static final int YEARS = 20;

    /** Whether a child is in a release, in SQL: of {@code release} and {@code child}, both counted from 0. */
    public static final String MEMBERSHIP = "(child * 7919 + release * 104729) % 4 = 0";

    public static int year(int release) {
        return 2000 + release % YEARS;
    }

    public static String recipient(int release) {
        return "Example University " + release % RECIPIENTS;
    }

    Fact fact(int release) {
        RoaringBitmap members = new RoaringBitmap();
        IntStream.range(0, children)
                .filter(child -> (child * 7919L + release * 104729L) % 4 == 0)
                .forEach(members::add);
        Cohort cohort = Cohort.of(members);
        return new Fact(
                SampleEvents.release(recipient(release), year(release), cohort.count()),
                new byte[32],
                Map.of(Fact.WHOLE, cohort));
    }

    /** What the cells of all recipients and years come to, counted the plain way. */
    long sumOfCells() {
        Map<String, RoaringBitmap> cells = new java.util.HashMap<>();
        IntStream.range(0, releases).forEach(release -> {
            RoaringBitmap cell = cells.computeIfAbsent(recipient(release) + year(release), any -> new RoaringBitmap());
            IntStream.range(0, children)
                    .filter(child -> (child * 7919L + release * 104729L) % 4 == 0)
                    .forEach(cell::add);
        });
        return cells.values().stream()
                .mapToLong(RoaringBitmap::getLongCardinality)
                .sum();
    }
}
