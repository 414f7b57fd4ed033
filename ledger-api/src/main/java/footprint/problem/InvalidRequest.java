package footprint.problem;

import java.util.List;

/** A request that is refused for its content; nothing of it is recorded. */
public final class InvalidRequest extends RuntimeException {
    private final Problem problem;
    private final transient List<Fault> faults;
    private final long total;

    /** @param total how many faults there are, those that are not listed included */
    public InvalidRequest(Problem problem, List<Fault> faults, long total) {
        super(
                problem == Problem.UNKNOWN_CHILDREN
                        ? total + (total == 1 ? " line holds a child who is" : " lines hold children who are")
                                + " not known"
                        : total + (total == 1 ? " thing is" : " things are") + " wrong with the request");
        this.problem = problem;
        this.faults = List.copyOf(faults);
        this.total = total;
    }

    /** A request with one fault. */
    public static InvalidRequest because(String pointer, String detail) {
        return new InvalidRequest(Problem.INVALID_REQUEST, List.of(new Fault(null, pointer, detail)), 1);
    }

    /** {@link Problem#INVALID_REQUEST} or {@link Problem#UNKNOWN_CHILDREN}. */
    public Problem problem() {
        return problem;
    }

    public List<Fault> faults() {
        return faults;
    }

    public long total() {
        return total;
    }
}
