package footprint.agreement;

import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/** A sharing agreement was approved; its first version. */
@Revision("2")
public record AgreementApproved(EntryHeader header, AgreementId agreement, Terms terms) implements AgreementEvent {
    public static final EntryKind KIND =
            EntryKind.of(AgreementApproved.class, "an agreement's approval").inRevision(2);
}
