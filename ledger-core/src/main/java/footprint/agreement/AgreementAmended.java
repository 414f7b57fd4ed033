package footprint.agreement;

import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/** A sharing agreement was changed: its whole terms as they are now. */
@Revision("2")
public record AgreementAmended(EntryHeader header, AgreementId agreement, Terms terms) implements AgreementEvent {
    public static final EntryKind KIND =
            EntryKind.of(AgreementAmended.class, "an agreement's change").inRevision(2);
}
