package footprint.correction;

import footprint.cohort.CohortStatement;
import footprint.disclosure.Notification;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record that a recipient of a disclosure was told of a rectification or an erasure. */
public record NotifyRecipient(
        EntryHeader header,
        @TargetAggregateIdentifier EntryId disclosure,
        Notification notification,
        @Nullable CohortStatement cohort) {}
