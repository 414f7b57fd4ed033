package footprint.agreement;

import footprint.catalogue.Code;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A sharing agreement ended.
 *
 * @param lastDay the last day on which it was in force
 * @param reason code
 */
@Revision("1")
public record AgreementEnded(EntryHeader header, AgreementId agreement, LocalDate lastDay, Code reason)
        implements AgreementEvent {
    public static final EntryKind KIND = EntryKind.of(AgreementEnded.class, "an agreement's end");
}
