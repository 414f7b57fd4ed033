package footprint.correction;

import footprint.entry.CorrectionReason;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraw what was recorded of an entry's later fate: a destruction certificate, a report of onward use, a notification.
 *
 * @param of the entry that it tells about
 */
public record WithdrawReport(
        EntryHeader header, @TargetAggregateIdentifier EntryId of, EntryId withdraws, CorrectionReason reason) {}
