package footprint.recording;

import footprint.problem.Fault;
import footprint.problem.InvalidRequest;
import footprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request: the first hundred in full, the rest counted. For one thread. */
public final class Faults {
    private static final int IN_FULL = 100;

    private final List<Fault> first = new ArrayList<>();
    private long total;
    private @Nullable Long line;

    /** Faults from here on belong to this line. */
    public void atLine(long number) {
        line = number;
    }

    /** Something is wrong with the member that the pointer names. */
    public void add(String pointer, String detail) {
        add(new Fault(line, pointer, detail));
    }

    /** A fault of the line being read that is told only if a later look finds it. */
    Fault inReserve(String pointer, String detail) {
        return new Fault(line, pointer, detail);
    }

    /** Something is wrong with the line itself. */
    public void addLine(long number, String detail) {
        add(new Fault(number, null, detail));
    }

    public long total() {
        return total;
    }

    /** @throws InvalidRequest if anything was found */
    public void check() {
        check(Problem.INVALID_REQUEST);
    }

    /** @throws InvalidRequest of this problem if anything was found */
    void check(Problem problem) {
        if (total > 0) {
            throw new InvalidRequest(problem, first, total);
        }
    }

    /** Adds what is wrong with what comes next. */
    void addAll(Faults next) {
        next.first.forEach(this::add);
        total += next.total - next.first.size();
    }

    void add(Fault fault) {
        if (total++ < IN_FULL) {
            first.add(fault);
        }
    }
}
