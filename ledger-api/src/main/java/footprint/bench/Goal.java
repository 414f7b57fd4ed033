package footprint.bench;

import java.util.Locale;

/**
 * What the ratio of our figure to the peer's is to be.
 *
 * @param bound 0 where the row is for information only
 * @param atLeast whether more is better
 */
public record Goal(double bound, boolean atLeast) {
    public static final Goal NONE = new Goal(0, true);

    public static Goal atLeast(double bound) {
        return new Goal(bound, true);
    }

    public static Goal atMost(double bound) {
        return new Goal(bound, false);
    }

    boolean met(double ratio) {
        return atLeast ? ratio >= bound : ratio <= bound;
    }

    @Override
    public String toString() {
        return bound == 0 ? "" : String.format(Locale.ROOT, "%s %.3g", atLeast ? "at least" : "at most", bound);
    }
}
