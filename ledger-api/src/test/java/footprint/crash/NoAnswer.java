package footprint.crash;

/** A call ended without a receipt: the connection broke, or the program said that it could not. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1;

    /** Whether the program said to try again later, which it may say at any time. */
    final boolean busy;

    NoAnswer(String why, boolean busy) {
        super(why);
        this.busy = busy;
    }
}
