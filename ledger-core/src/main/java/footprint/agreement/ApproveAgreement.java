package footprint.agreement;

import footprint.entry.EntryHeader;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that an agreement was approved. */
public record ApproveAgreement(
        EntryHeader header, @TargetAggregateIdentifier AgreementId agreement, Terms terms) {}
