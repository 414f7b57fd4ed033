package footprint.erasure;

import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/**
 * A child is erased: nothing ties the child's number to a person any more. Recorded by the ledger itself with the second grant;
 * what the vault still holds is removed right after, or at the next start.
 *
 * @param erasure the entry that requested it
 */
@Revision("1")
public record ChildErased(EntryHeader header, EntryId erasure) implements Entry {
    public static final EntryKind KIND = EntryKind.of(ChildErased.class, "an erasure");

    @Override
    public EntryId subject() {
        return erasure;
    }
}
