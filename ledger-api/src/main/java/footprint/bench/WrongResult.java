package footprint.bench;

/** What was measured did not do what it should have: its figure is worth nothing. */
public final class WrongResult extends RuntimeException {
    public WrongResult(String message) {
        super(message);
    }

    static void unlessEqual(String what, long expected, long found) {
        if (expected != found) {
            throw new WrongResult("%s: expected %,d, found %,d".formatted(what, expected, found));
        }
    }
}
