package footprint.bench;

import java.util.Locale;

/**
 * What a row is to come to.
 *
 * @param bound 0 where the row is for information only
 * @param atLeast whether more is better
 * @param figure whether our figure is meant, in the row's unit; otherwise the ratio of ours to the peer's
 */
public record Goal(double bound, boolean atLeast, boolean figure) {
    public static final Goal NONE = atLeast(0);

    public static Goal atLeast(double ratio) {
        return new Goal(ratio, true, false);
    }

    public static Goal atMost(double ratio) {
        return new Goal(ratio, false, false);
    }

    public static Goal figureOfAtLeast(double figure) {
        return new Goal(figure, true, true);
    }

    boolean met(double reached) {
        return atLeast ? reached >= bound : reached <= bound;
    }

    @Override
    public String toString() {
        return bound == 0
                ? ""
                : String.format(Locale.ROOT, figure ? "%s %,.0f" : "%s %.3g", atLeast ? "at least" : "at most", bound);
    }
}
