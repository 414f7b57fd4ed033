package footprint.recording;

import java.util.List;

/** A request that cannot be understood; nothing of it was recorded. */
public final class InvalidRequest extends RuntimeException {
    private final transient List<Fault> faults;
    private final long total;

    /** @param total how many faults there are, those that are not listed included */
    public InvalidRequest(List<Fault> faults, long total) {
        super("nothing was recorded: " + total + (total == 1 ? " thing is" : " things are")
                + " wrong with the request");
        this.faults = List.copyOf(faults);
        this.total = total;
    }

    /** A request with one fault. */
    public static InvalidRequest because(String pointer, String detail) {
        return new InvalidRequest(List.of(new Fault(null, pointer, detail)), 1);
    }

    public List<Fault> faults() {
        return faults;
    }

    public long total() {
        return total;
    }
}
