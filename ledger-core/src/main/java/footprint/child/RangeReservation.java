package footprint.child;

/** Reserves ranges of child numbers, each above every range before it. Thread-safe. */
public interface RangeReservation {
    /**
     * Reserves the next numbers; the event is durable when this returns.
     *
     * @param size how many numbers, at least 1
     * @throws IllegalStateException if fewer than that are left of the 2^32 that there are
     */
    ChildrenNumbered reserve(long size);
}
