package footprint.correction;

import footprint.entry.CorrectionReason;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Withdraw an entry that should not have been recorded. */
public record WithdrawEntry(
        EntryHeader header, @TargetAggregateIdentifier EntryId withdraws, CorrectionReason reason) {}
