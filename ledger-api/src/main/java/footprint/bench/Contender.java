package footprint.bench;

/** One side of a row. Called by one thread. */
@FunctionalInterface
public interface Contender {
    /**
     * Does the work once, checks what came of it, and tells the figure in the row's unit. Preparing and checking are not timed.
     *
     * @throws WrongResult if a count, a root or the order is not what it must be
     */
    double round() throws Exception;
}
