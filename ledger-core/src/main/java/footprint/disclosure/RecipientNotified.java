package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A recipient was told that something it had been given was rectified or erased (UK GDPR Art. 19).
 *
 * @param cohort whose records were changed; null where it was those of the whole disclosure
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecipientNotified(
        EntryHeader header,
        Notification notification,
        @Nullable CohortStatement cohort) implements AboutChildren {
    public static final EntryKind KIND = EntryKind.of(RecipientNotified.class, "a recipient's notification");

    @Override
    public EntryId subject() {
        return notification.disclosure();
    }
}
