package footprint.entry;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
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
    public static final EntryKind KIND = new EntryKind(
            "EntryAmended",
            1,
            EntryAmended.class,
            "a correction",
            List.of(
                    "/header/recordedBy/userRef",
                    "/replacement/header/recordedBy/userRef",
                    "/replacement/access/userRef"));

    @Override
    public EntryId subject() {
        return amends;
    }
}
