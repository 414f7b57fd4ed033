package footprint.collection;

import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import java.util.Map;
import org.axonframework.serialization.Revision;

/**
 * Data items were collected about children.
 *
 * @param strata named parts of the cohort ("year-group:10"), each a cohort of its own
 */
@Revision("1")
public record CollectionRecorded(
        EntryHeader header, Collection collection, CohortStatement cohort, Map<String, CohortStatement.Listed> strata)
        implements AboutChildren {
    public static final EntryKind KIND = EntryKind.of(CollectionRecorded.class, "a collection");
}
