package footprint.problem;

/** The edge says no, in one of the known ways. */
public final class Refused extends RuntimeException {
    private final Problem problem;

    /** @param detail a sentence for people, without anybody's identifier or number */
    public Refused(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public Refused(Problem problem) {
        this(problem, problem.meaning());
    }

    public Problem problem() {
        return problem;
    }
}
