package footprint.erasure;

import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/** One of the two people who decide on an erasure said yes or no; {@code header.recordedBy} says who. */
@Revision("1")
public record ErasureDecided(EntryHeader header, Decision decision) implements Entry {
    public static final EntryKind KIND = EntryKind.of(ErasureDecided.class, "a decision on an erasure");

    @Override
    public EntryId subject() {
        return decision.erasure();
    }
}
