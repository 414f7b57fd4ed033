package footprint.correction;

import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that a recipient of a disclosure certified deletion.
 *
 * @param recipient name of one of its recipients, onward ones included
 * @param certificate reference of the certificate
 */
public record ConfirmDestruction(
        EntryHeader header,
        @TargetAggregateIdentifier EntryId disclosure,
        String recipient,
        @Nullable String certificate) {}
