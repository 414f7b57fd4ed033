package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A recipient certified that what it had been given is deleted.
 *
 * @param certificate reference of the certificate
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DestructionConfirmed(
        EntryHeader header,
        EntryId disclosure,
        String recipient,
        @Nullable String certificate) implements Entry {
    public static final EntryKind KIND = EntryKind.of(DestructionConfirmed.class, "a destruction certificate");

    @Override
    public EntryId subject() {
        return disclosure;
    }
}
