package footprint.audit;

import org.jspecify.annotations.Nullable;

/**
 * How far an audit has come, and what it has found.
 *
 * @param next global index of the entry to check next
 * @param cohorts that the entries so far keep in the cohort table
 * @param children in the cohorts so far
 * @param differences entries, or tables, that are not as the events say
 * @param first the first difference in words; null while there is none
 */
public record AuditProgress(
        long next,
        long cohorts,
        long children,
        long differences,
        @Nullable String first) {
    static final AuditProgress START = new AuditProgress(0, 0, 0, 0, null);

    AuditProgress upTo(long index) {
        return new AuditProgress(index, cohorts, children, differences, first);
    }

    AuditProgress counted(long moreCohorts, long moreChildren) {
        return new AuditProgress(next, cohorts + moreCohorts, children + moreChildren, differences, first);
    }

    AuditProgress found(String difference) {
        return new AuditProgress(next, cohorts, children, differences + 1, first == null ? difference : first);
    }
}
