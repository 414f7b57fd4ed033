package footprint.cohort;

import footprint.entry.Entry;

/**
 * An entry about one child that tells nothing of what was done with the child's records, and so stands in no history, register
 * or figure. The child's number stands in the event's row only.
 */
public interface AboutOneChild extends Entry {
    /** A cohort of one. */
    CohortStatement.Listed child();
}
