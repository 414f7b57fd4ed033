package footprint.crash;

/** A call ended without a receipt: the connection broke, or the program said that it could not. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1;

    NoAnswer(String why) {
        super(why);
    }
}
