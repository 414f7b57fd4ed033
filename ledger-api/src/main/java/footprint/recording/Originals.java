package footprint.recording;

import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.util.Optional;

/** What a request builds on: the entry that a correction replaces, and the cohorts that a description names. */
interface Originals {
    /** @param occurred as that version of the entry says it */
    record Original(Kind kind, Occurred occurred) {}

    /**
     * One version of an entry about children; where there is no such version, the nearest there is, since the correction is
     * then refused for its version.
     *
     * @param version 1 is the entry as first recorded
     */
    Optional<Original> find(EntryId id, int version);

    /** @param stratum {@link footprint.store.Fact#WHOLE} for the entry's own cohort */
    boolean haveCohort(EntryId id, String stratum);
}
