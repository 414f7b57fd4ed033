package footprint.log;

import footprint.cohort.LedgerSecret;
import footprint.entry.EntryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The leaf data of an entry: canonical JSON (RFC 8785) made of the stored payload in the revision it was stored in, never of
 * what an upcaster makes of it. Members: {@code leaf}, the version of this encoding; {@code kind}, {@code revision} and
 * {@code entry}; {@code salt}, since leaf hashes are public and an organisation, a time and a purpose can be guessed; {@code
 * private}, the SHA-256 of {@link #opening}, where the entry has private fields. A member over 4 KiB is replaced by {@code
 * {"sha256": …}} of its canonical JSON, innermost first. What was once encoded is encoded the same for ever: another encoding
 * is another version. Hashes and salts are in lower-case hexadecimal. Thread-safe.
 */
public final class LeafEncoding {
    /** Of the encoding. */
    public static final int VERSION = 1;

    /** Bytes that an entry of a C2SP tlog-tiles bundle may have. */
    public static final int LARGEST_LEAF = 65_535;

    private static final int LARGEST_MEMBER = 4_096;
    private static final int SALT = 16;
    private static final byte[] LEAF_SALT = "ledger/leaf-salt/v1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PRIVATE_SALT = "ledger/private-salt/v1".getBytes(StandardCharsets.UTF_8);

    /** By pointer: there are a handful, and each entry has some of them. */
    private static final Map<String, Field> FIELDS = new ConcurrentHashMap<>();

    private LeafEncoding() {}

    /** @param holder of the object that has the member */
    private record Field(JsonPointer holder, String name) {
        static Field at(String pointer) {
            JsonPointer whole = JsonPointer.compile(pointer);
            return new Field(whole.head(), whole.last().getMatchingProperty());
        }
    }

    /**
     * An entry as the store keeps it.
     *
     * @param kind stable name
     * @param revision in which the payload was stored
     * @param privateFields JSON pointers (RFC 6901) to fields that only regulators may read; one that leads nowhere is passed
     *     over
     * @param json the stored payload, UTF-8
     */
    public record StoredPayload(String kind, int revision, List<String> privateFields, byte[] json) {}

    /**
     * At most {@link #LARGEST_LEAF} bytes.
     *
     * @throws IllegalArgumentException if the payload is no object or holds a number that has no exact form
     * @throws tools.jackson.core.JacksonException if it is no JSON, or a member stands twice in an object
     */
    public static byte[] leaf(StoredPayload payload, EntryId id, LedgerSecret secret) {
        ObjectNode entry = object(payload);
        ObjectNode taken = takePrivateFields(entry, payload.privateFields());
        ObjectNode leaf = JsonNodeFactory.instance.objectNode();
        leaf.put("leaf", VERSION).put("kind", payload.kind()).put("revision", payload.revision());
        leaf.put("salt", salt(LEAF_SALT, id, secret));
        if (!taken.isEmpty()) {
            leaf.put("private", sha256(opening(taken, id, secret)));
        }
        leaf.set("entry", entry);
        byte[] data = CanonicalJson.write(leaf);
        if (data.length > LARGEST_MEMBER) {
            shortenMembers(entry);
            data = CanonicalJson.write(leaf);
        }
        if (data.length > LARGEST_LEAF) {
            throw new IllegalArgumentException("a leaf is at most " + LARGEST_LEAF + " bytes long");
        }
        return data;
    }

    /** What opens {@code private} to a regulator: {@code {"fields": {pointer: value, …}, "salt": …}} in canonical JSON. */
    public static byte[] opening(StoredPayload payload, EntryId id, LedgerSecret secret) {
        return opening(takePrivateFields(object(payload), payload.privateFields()), id, secret);
    }

    private static byte[] opening(ObjectNode fields, EntryId id, LedgerSecret secret) {
        ObjectNode opening = JsonNodeFactory.instance.objectNode();
        opening.set("fields", fields);
        opening.put("salt", salt(PRIVATE_SALT, id, secret));
        return CanonicalJson.write(opening);
    }

    private static ObjectNode object(StoredPayload payload) {
        if (CanonicalJson.read(payload.json()) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("the payload of an entry is a JSON object");
    }

    private static ObjectNode takePrivateFields(ObjectNode entry, List<String> pointers) {
        ObjectNode taken = JsonNodeFactory.instance.objectNode();
        for (String pointer : pointers) {
            Field field = FIELDS.computeIfAbsent(pointer, Field::at);
            if (entry.at(field.holder()) instanceof ObjectNode holder) {
                JsonNode value = holder.remove(field.name());
                if (value != null) {
                    taken.set(pointer, value);
                }
            }
        }
        return taken;
    }

    private static void shortenMembers(JsonNode node) {
        node.forEach(LeafEncoding::shortenMembers);
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                byte[] canonical = CanonicalJson.write(member.getValue());
                if (canonical.length > LARGEST_MEMBER) {
                    object.putObject(member.getKey()).put("sha256", sha256(canonical));
                }
            }
        }
    }

    private static String salt(byte[] purpose, EntryId id, LedgerSecret secret) {
        byte[] info = ByteBuffer.allocate(purpose.length + 16)
                .put(purpose)
                .put(id.bytes())
                .array();
        return HexFormat.of().formatHex(Arrays.copyOf(secret.derive(info), SALT));
    }

    private static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
