package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody asked for children's records and was refused, wholly or in part. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestDeclined(
        EntryHeader header,
        DeclinedRequest request,
        @Nullable CohortStatement cohort) implements AboutChildren {
    public static final EntryKind KIND = EntryKind.of(RequestDeclined.class, "a declined request");
}
