package footprint.erasure;

import footprint.cohort.AboutOneChild;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/** Somebody asked that a child be erased from the ledger. */
@Revision("1")
public record ErasureRequested(EntryHeader header, CohortStatement.Listed child) implements AboutOneChild {
    public static final EntryKind KIND = EntryKind.of(ErasureRequested.class, "a request for erasure");
}
