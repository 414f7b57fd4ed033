package footprint.cohort;

/** A description of a cohort that cannot be read or evaluated; the message says how to mend it. */
public final class ExpressionRefused extends IllegalArgumentException {
    private final int position;

    ExpressionRefused(int position, String message) {
        super(message);
        this.position = position;
    }

    /** Where in the text, in characters from 0. */
    public int position() {
        return position;
    }
}
