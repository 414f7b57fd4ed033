package footprint.projection;

/** Another process rebuilds or compares this projection, for longer than its turn was waited for: nothing was begun. */
public final class RebuildUnderWay extends RuntimeException {
    RebuildUnderWay() {
        super("another process rebuilds or compares this projection: nothing was begun, try again when it has ended");
    }
}
