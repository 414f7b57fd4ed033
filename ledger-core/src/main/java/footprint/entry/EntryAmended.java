package footprint.entry;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.axonframework.serialization.Revision;

/**
 * An entry was corrected: the whole replacement, the version that it replaces (1 is the entry as first recorded) and why.
 * The replacement's header carries this event's id; the original stays on record.
 */
@Revision("1")
public record EntryAmended(
        EntryHeader header,
        EntryId amends,
        int replacesVersion,
        CorrectionReason reason,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
        Entry replacement)
        implements Entry {
    public static final EntryKind KIND = EntryKind.of(EntryAmended.class, "a correction");

    @Override
    public EntryId subject() {
        return amends;
    }
}
