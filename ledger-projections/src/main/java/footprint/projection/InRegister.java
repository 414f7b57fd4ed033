package footprint.projection;

import footprint.cohort.CohortStatement;
import footprint.disclosure.DisclosureRecorded;
import org.jspecify.annotations.Nullable;

/** Which entries the public register lists one by one; the others it tells by yearly sums only. Pure. */
public final class InRegister {
    private InRegister() {}

    public static boolean lists(DisclosureRecorded disclosed) {
        return lists(disclosed.cohort(), disclosed.disclosure().delivery().ofNamedChildren());
    }

    /**
     * What nobody can count is public already; of the rest, named children and small counts are for yearly sums.
     *
     * @param cohort null where an entry names no children at all
     * @param ofNamedChildren whether it was about children who were named one by one, as in a look-up
     */
    public static boolean lists(@Nullable CohortStatement cohort, boolean ofNamedChildren) {
        if (cohort instanceof CohortStatement.Listed listed) {
            return !ofNamedChildren && listed.count() >= PlainEnglish.SMALL;
        }
        if (cohort instanceof CohortStatement.Described described) {
            return !ofNamedChildren && described.count() >= PlainEnglish.SMALL;
        }
        return true;
    }
}
