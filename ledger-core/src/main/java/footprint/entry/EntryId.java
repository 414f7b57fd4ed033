package footprint.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Names one entry of the ledger: a UUID of version 7 (RFC 9562), chosen by whoever records or made here. It is also the
 * identifier of the entry's event, so the same id sent twice is the same entry or a conflict, never two entries.
 */
public record EntryId(UUID value) implements Comparable<EntryId> {
    private static final SecureRandom RANDOM = new SecureRandom();

    public EntryId {
        if (value.version() != 7 || value.variant() != 2) {
            throw new IllegalArgumentException("an entry id is a UUID of version 7");
        }
    }

    /** @throws IllegalArgumentException if the text is not a UUID of version 7 in its usual form of 36 characters */
    @JsonCreator
    public static EntryId parse(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("an entry id is a UUID of version 7, 36 characters long");
        }
        return new EntryId(UUID.fromString(text));
    }

    /** A fresh id of the present millisecond. Thread-safe. */
    public static EntryId next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        return at(System.currentTimeMillis(), random);
    }

    /** The id made of a time in milliseconds since 1970 and ten bytes, whose first six bits give way to version and variant. */
    public static EntryId at(long epochMillis, byte[] tenBytes) {
        ByteBuffer tail = ByteBuffer.wrap(tenBytes);
        long high = (epochMillis << 16) | 0x7000L | (tail.getShort() & 0x0fffL);
        long low = (tail.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new EntryId(new UUID(high, low));
    }

    /** The id as 16 bytes, big-endian, as key derivation takes it. */
    public byte[] bytes() {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
