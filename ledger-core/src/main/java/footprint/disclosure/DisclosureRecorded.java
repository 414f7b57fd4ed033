package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Children's records were given to somebody.
 *
 * @param agreementVersion the version of its agreement that the findings were decided against; null without one
 * @param findings how it strays from its agreement; empty where it does not, or where nobody can tell
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosureRecorded(
        EntryHeader header,
        Disclosure disclosure,
        CohortStatement cohort,
        @Nullable Integer agreementVersion,
        List<Finding> findings)
        implements AboutChildren {
    public static final EntryKind KIND = EntryKind.of(DisclosureRecorded.class, "a disclosure");
}
