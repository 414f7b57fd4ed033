package footprint.correction;

import footprint.cohort.CohortStatement;
import footprint.disclosure.OnwardUse;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record what a recipient of a disclosure reports to have done beyond it. */
public record ReportOnwardUse(
        EntryHeader header,
        @TargetAggregateIdentifier EntryId disclosure,
        OnwardUse use,
        @Nullable CohortStatement cohort) {}
