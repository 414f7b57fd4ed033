package footprint.recording;

import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.util.Optional;

/** What a correction starts from, so that its replacement need not repeat it. */
@FunctionalInterface
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
}
