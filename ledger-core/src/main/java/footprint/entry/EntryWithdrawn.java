package footprint.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An entry should not have been recorded. It stays on record, marked so.
 *
 * @param of the entry whose later fate the withdrawn one told, as a destruction certificate tells a disclosure's; null where
 *     it stands for itself
 */
@Revision("2")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryWithdrawn(
        EntryHeader header, EntryId withdraws, @Nullable EntryId of, CorrectionReason reason) implements Entry {
    public static final EntryKind KIND =
            EntryKind.of(EntryWithdrawn.class, "a withdrawal").inRevision(2);

    public EntryWithdrawn(EntryHeader header, EntryId withdraws, CorrectionReason reason) {
        this(header, withdraws, null, reason);
    }

    @Override
    public EntryId subject() {
        return of == null ? withdraws : of;
    }
}
