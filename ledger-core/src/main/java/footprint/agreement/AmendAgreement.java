package footprint.agreement;

import footprint.entry.EntryHeader;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that an agreement's terms were changed: the whole terms as they are now. */
public record AmendAgreement(
        EntryHeader header, @TargetAggregateIdentifier AgreementId agreement, Terms terms) {}
