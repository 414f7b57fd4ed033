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
 * A recipient reported what it did with a disclosure beyond it (34 CFR 99.32 lets it report by class, school or district).
 *
 * @param cohort whose records it was; null where it was those of the whole disclosure
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnwardUseReported(
        EntryHeader header, OnwardUse use, @Nullable CohortStatement cohort) implements AboutChildren {
    public static final EntryKind KIND = EntryKind.of(OnwardUseReported.class, "a report of onward use");

    @Override
    public EntryId subject() {
        return use.disclosure();
    }
}
