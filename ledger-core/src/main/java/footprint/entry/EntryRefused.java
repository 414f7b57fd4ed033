package footprint.entry;

/**
 * An entry that can not be taken as it is: nothing was recorded. It becomes a problem (RFC 9457) at the edge.
 *
 * <p>Types there are: {@code agreement-exists}, {@code agreement-unknown}, {@code agreement-ended}, {@code
 * agreement-dates}, {@code entry-unknown}, {@code version-conflict}, {@code already-withdrawn}, {@code not-correctable},
 * {@code kind-mismatch}, {@code not-a-disclosure}, {@code not-a-recipient}, {@code already-destroyed}, {@code
 * not-an-erasure}, {@code erasure-decided}, {@code person-needed}, {@code second-person-needed}.
 */
public final class EntryRefused extends RuntimeException {
    private final String type;
    private final String field;

    /**
     * @param type stable slug of the kind of problem
     * @param field JSON pointer (RFC 6901) to the field of the request that has to be mended
     * @param sentence for people: what is wrong and how to mend it, without anybody's identifier or number
     */
    public EntryRefused(String type, String field, String sentence) {
        super(sentence);
        this.type = type;
        this.field = field;
    }

    public String type() {
        return type;
    }

    public String field() {
        return field;
    }
}
