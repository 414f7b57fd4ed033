package footprint.agreement;

import footprint.catalogue.Code;
import footprint.entry.EntryHeader;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that an agreement ended.
 *
 * @param lastDay the last day on which it was in force
 * @param reason code from the catalogue's reasons for the end of an agreement
 */
public record EndAgreement(
        EntryHeader header, @TargetAggregateIdentifier AgreementId agreement, LocalDate lastDay, Code reason) {}
