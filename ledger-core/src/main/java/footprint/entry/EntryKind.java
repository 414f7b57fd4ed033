package footprint.entry;

import java.util.List;

/**
 * One kind of entry as every layer needs it.
 *
 * @param name stable name, what the store keeps instead of a class name
 * @param revision of the event's shape; a change of shape raises it and adds an upcaster
 * @param type the event's record
 * @param noun what people call one, with its article ("a disclosure")
 * @param privateFields JSON pointers (RFC 6901) to fields that only regulators may read
 */
public record EntryKind(
        String name, int revision, Class<? extends Entry> type, String noun, List<String> privateFields) {
    private static final List<String> PRIVATE_IN_EVERY_KIND = List.of("/header/recordedBy/userRef");

    /** The kind of an event record, named after it, in its first revision. */
    public static EntryKind of(Class<? extends Entry> type, String noun) {
        return new EntryKind(type.getSimpleName(), 1, type, noun, PRIVATE_IN_EVERY_KIND);
    }

    /** The same kind, after its event's shape has changed. */
    public EntryKind inRevision(int newer) {
        return new EntryKind(name, newer, type, noun, privateFields);
    }
}
