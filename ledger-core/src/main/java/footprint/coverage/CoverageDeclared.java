package footprint.coverage;

import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/** It was declared which dates the entries of a source cover. */
@Revision("1")
public record CoverageDeclared(EntryHeader header, Coverage coverage) implements Entry {
    public static final EntryKind KIND = EntryKind.of(CoverageDeclared.class, "a declaration of coverage");
}
