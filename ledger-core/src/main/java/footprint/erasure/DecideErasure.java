package footprint.erasure;

import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record what one person decides on an erasure.
 *
 * @param erased header of the entry that the ledger records by itself if this settles it
 */
public record DecideErasure(
        EntryHeader header, @TargetAggregateIdentifier EntryId erasure, Decision decision, EntryHeader erased) {}
