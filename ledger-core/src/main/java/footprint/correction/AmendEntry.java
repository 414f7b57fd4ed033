package footprint.correction;

import footprint.entry.CorrectionReason;
import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Correct an entry by a whole replacement of the same kind.
 *
 * @param replacesVersion the version that whoever corrects has seen; 1 is the entry as first recorded
 * @param replacement carries the correction's own id in its header; a disclosure's findings are decided anew
 */
public record AmendEntry(
        EntryHeader header,
        @TargetAggregateIdentifier EntryId amends,
        int replacesVersion,
        CorrectionReason reason,
        Entry replacement) {
    public AmendEntry {
        if (!replacement.entryId().equals(header.entryId())) {
            throw new IllegalArgumentException("a replacement carries the id of its correction");
        }
    }
}
