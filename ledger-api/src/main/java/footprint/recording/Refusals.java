package footprint.recording;

import footprint.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** Which problems each call can be answered with, as {@code /openapi} lists them. Pure. */
final class Refusals {
    /** Of any call, whatever it asks for. */
    static final Set<Problem> ALWAYS = EnumSet.of(Problem.NOT_FROM_HERE, Problem.NOT_ACCEPTABLE, Problem.UNEXPECTED);

    /** Of any call with a body. */
    static final Set<Problem> OF_A_BODY = EnumSet.of(Problem.NOT_JSON, Problem.INVALID_REQUEST, Problem.UNSUPPORTED);

    private Refusals() {}

    static Set<Problem> of(Kind kind) {
        EnumSet<Problem> refusals = EnumSet.of(Problem.ENTRY_CONFLICT, Problem.BUSY);
        refusals.addAll(OF_A_BODY);
        refusals.addAll(ofItsOwn(kind));
        return refusals;
    }

    /** Of lines of any kind. */
    static Set<Problem> ofLines() {
        EnumSet<Problem> refusals = EnumSet.of(Problem.TOO_LARGE);
        for (Kind kind : Kind.values()) {
            refusals.addAll(of(kind));
        }
        refusals.removeAll(Set.of(Problem.NOT_JSON, Problem.NOT_A_CHILDREN_FILE, Problem.UNKNOWN_CHILDREN));
        return refusals;
    }

    private static Set<Problem> ofItsOwn(Kind kind) {
        return switch (kind) {
            case COLLECTION, ACCESS, DISCLOSURE, DECLINED_REQUEST ->
                EnumSet.of(Problem.NOT_A_CHILDREN_FILE, Problem.UNKNOWN_CHILDREN, Problem.TOO_LARGE);
            case ONWARD_USE, RECIPIENT_NOTIFIED ->
                EnumSet.of(
                        Problem.ENTRY_UNKNOWN,
                        Problem.ALREADY_WITHDRAWN,
                        Problem.NOT_A_DISCLOSURE,
                        Problem.NOT_A_RECIPIENT);
            case COVERAGE -> EnumSet.of(Problem.TOO_LARGE);
            case AGREEMENT -> EnumSet.of(Problem.AGREEMENT_EXISTS, Problem.AGREEMENT_DATES, Problem.TOO_LARGE);
            case AGREEMENT_AMENDMENT, AGREEMENT_END ->
                EnumSet.of(Problem.AGREEMENT_UNKNOWN, Problem.AGREEMENT_ENDED, Problem.AGREEMENT_DATES);
            case AMENDMENT ->
                EnumSet.of(
                        Problem.ENTRY_UNKNOWN,
                        Problem.ALREADY_WITHDRAWN,
                        Problem.NOT_CORRECTABLE,
                        Problem.KIND_MISMATCH,
                        Problem.VERSION_CONFLICT);
            case WITHDRAWAL -> EnumSet.of(Problem.ENTRY_UNKNOWN, Problem.ALREADY_WITHDRAWN, Problem.NOT_CORRECTABLE);
            case ERASURE -> EnumSet.of(Problem.TOO_LARGE);
            case ERASURE_DECISION ->
                EnumSet.of(
                        Problem.ENTRY_UNKNOWN,
                        Problem.NOT_AN_ERASURE,
                        Problem.ERASURE_DECIDED,
                        Problem.PERSON_NEEDED,
                        Problem.SECOND_PERSON_NEEDED);
            case DESTRUCTION ->
                EnumSet.of(
                        Problem.ENTRY_UNKNOWN,
                        Problem.ALREADY_WITHDRAWN,
                        Problem.NOT_A_DISCLOSURE,
                        Problem.NOT_A_RECIPIENT,
                        Problem.ALREADY_DESTROYED);
        };
    }
}
