package footprint.access;

import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Somebody looked up children's records. */
@Revision("1")
public record AccessRecorded(EntryHeader header, Access access, CohortStatement cohort) implements AboutChildren {
    public static final EntryKind KIND = new EntryKind(
            "AccessRecorded",
            1,
            AccessRecorded.class,
            "an access",
            List.of("/header/recordedBy/userRef", "/access/userRef"));
}
