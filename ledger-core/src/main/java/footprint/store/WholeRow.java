package footprint.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every column of a row of the event table but its own hash. */
record WholeRow(
        long globalIndex,
        UUID eventId,
        @Nullable UUID subjectId,
        EventRow.@Nullable Place place,
        EncodedEntry encoded,
        Instant recordedAt,
        byte @Nullable [] requestMac,
        @Nullable Long child,
        byte[] leafHash,
        int leafSecret) {
    /** What {@link #read} takes, in its order. */
    static final String COLUMNS =
            "global_index, event_id, subject_id, aggregate_type, aggregate_id, sequence_number, kind,"
                    + " revision, payload, recorded_at, request_mac, child, leaf_hash, leaf_secret";

    private static final long MICROS = 1_000_000;

    /** Of a row whose leaf hash is not there yet, that is empty. */
    static WholeRow read(ResultSet row) throws SQLException {
        String aggregateId = row.getString(5);
        byte[] leafHash = row.getBytes(13);
        return new WholeRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                aggregateId == null ? null : new EventRow.Place(row.getString(4), aggregateId, row.getLong(6)),
                new EncodedEntry(row.getString(7), row.getInt(8), row.getBytes(9)),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getBytes(11),
                row.getObject(12, Long.class),
                leafHash == null ? new byte[0] : leafHash,
                row.getInt(14));
    }

    WholeRow withLeaf(byte[] hash, int secret) {
        return new WholeRow(
                globalIndex, eventId, subjectId, place, encoded, recordedAt, requestMac, child, hash, secret);
    }

    /**
     * SHA-256 of the columns, each with its length before it, so that a change of any byte shows. Whoever can rewrite the row
     * can make the hash again: it tells damage from soundness, and no more.
     */
    byte[] hash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 + encoded.json().length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(globalIndex);
            write(out, eventId.toString());
            write(out, subjectId == null ? null : subjectId.toString());
            write(out, place == null ? null : place.aggregateType());
            write(out, place == null ? null : place.aggregateId());
            out.writeLong(place == null ? -1 : place.sequenceNumber());
            write(out, encoded.kind());
            out.writeInt(encoded.revision());
            write(out, encoded.json());
            out.writeLong(recordedAt.getEpochSecond() * MICROS + recordedAt.getNano() / 1_000);
            write(out, requestMac);
            out.writeLong(child == null ? -1 : child);
            write(out, leafHash);
            out.writeInt(leafSecret);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        write(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte @Nullable [] value) throws IOException {
        out.writeInt(value == null ? -1 : value.length);
        if (value != null) {
            out.write(value);
        }
    }
}
