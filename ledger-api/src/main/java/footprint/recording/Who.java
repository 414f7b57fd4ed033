package footprint.recording;

import footprint.cohort.CohortExpression;
import footprint.cohort.CohortStatement;
import footprint.identity.Identifier;
import footprint.problem.Fault;
import java.util.List;
import java.util.Map;

/** Whom a request is about. */
sealed interface Who {
    /** Whom a request of any kind is about; nobody, if it names none. */
    static Who of(Recording request) {
        if (request instanceof Recording.OfChildren of) {
            return of.who();
        }
        if (request instanceof Recording.OfErasure erasure) {
            return new Listed(List.of(erasure.body().child()), Map.of());
        }
        return request instanceof Recording.OfAmendment amendment
                ? amendment.replacement().who()
                : new Nobody();
    }

    /** The children by identifier, in the order given, and named parts of them. */
    record Listed(List<? extends Identifier> children, Map<String, List<Identifier>> strata) implements Who {}

    /**
     * The children that a description gives.
     *
     * @param nobody what is wrong with the request if that is nobody
     */
    record Described(CohortExpression expression, String description, Fault nobody) implements Who {}

    /** Nobody can tell; what is published about them. */
    record Unknown(CohortStatement.Unknown statement) implements Who {}

    /** No children at all, as a declined request may not name any. */
    record Nobody() implements Who {}

    /** The children come in a part of their own, after the metadata. */
    record InFile() implements Who {}
}
