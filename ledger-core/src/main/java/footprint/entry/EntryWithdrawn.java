package footprint.entry;

import org.axonframework.serialization.Revision;

/** An entry was withdrawn: it should not have been recorded. It stays on record, marked so. */
@Revision("1")
public record EntryWithdrawn(EntryHeader header, EntryId withdraws, CorrectionReason reason) implements Entry {
    public static final EntryKind KIND = EntryKind.of(EntryWithdrawn.class, "a withdrawal");

    @Override
    public EntryId subject() {
        return withdraws;
    }
}
