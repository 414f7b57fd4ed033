package footprint.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the event store by SQL of its own, and sees whether a row that it has read before has changed. */
final class StoreReader {
    /** A reserved range of child numbers. */
    record Range(long first, long size) {
        boolean holds(long number) {
            return number >= first && number - first < size;
        }
    }

    /**
     * What was read.
     *
     * @param indices global indices in the order of the table, all of them
     * @param fresh rows that were not there at the reading before
     * @param changed sentences about rows that were there and are different or gone
     * @param next what the counter says
     */
    record Read(List<Long> indices, List<Stored> fresh, List<String> changed, long next) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Long, byte[]> seen = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();

    Read read(Connection ledger) throws SQLException {
        Map<UUID, Map<String, RoaringBitmap>> cohorts = cohorts(ledger);
        List<Long> indices = new ArrayList<>();
        List<Stored> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        try (Statement statement = ledger.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM event ORDER BY global_index")) {
            while (row.next()) {
                long index = row.getLong("global_index");
                indices.add(index);
                byte[] digest = digest(row);
                byte[] before = seen.putIfAbsent(index, digest);
                if (before == null) {
                    fresh.add(stored(row, cohorts));
                } else if (!Arrays.equals(before, digest)) {
                    changed.add("the event at index " + index + " is not what it was");
                }
            }
        }
        if (indices.size() < seen.size()) {
            changed.add((seen.size() - indices.size()) + " events that stood in the store are gone");
        }
        return new Read(indices, fresh, changed, next(ledger));
    }

    /** Every range that was reserved, in the order of the events. */
    List<Range> ranges() {
        return List.copyOf(ranges);
    }

    private Stored stored(ResultSet row, Map<UUID, Map<String, RoaringBitmap>> cohorts) throws SQLException {
        JsonNode payload = JSON.readTree(row.getBytes("payload"));
        UUID id = row.getObject("event_id", UUID.class);
        String kind = row.getString("kind");
        if (kind.equals("ChildrenNumbered")) {
            ranges.add(
                    new Range(payload.get("first").asLong(), payload.get("size").asLong()));
        }
        Map<String, RoaringBitmap> members = cohorts.getOrDefault(id, new HashMap<>());
        long child = row.getLong("child");
        if (!row.wasNull()) {
            members.put(Stored.WHOLE, RoaringBitmap.bitmapOf((int) child));
        }
        JsonNode cohort = (payload.has("replacement") ? payload.get("replacement") : payload).path("cohort");
        return new Stored(
                row.getLong("global_index"),
                id,
                kind,
                payload,
                cohort.path("count").asLong(-1),
                cohort.path("root").asString(""),
                members);
    }

    private static Map<UUID, Map<String, RoaringBitmap>> cohorts(Connection ledger) throws SQLException {
        Map<UUID, Map<String, RoaringBitmap>> cohorts = new HashMap<>();
        try (Statement statement = ledger.createStatement();
                ResultSet row = statement.executeQuery("SELECT event_id, stratum, members FROM cohort")) {
            while (row.next()) {
                RoaringBitmap bitmap = new RoaringBitmap();
                bitmap.deserialize(ByteBuffer.wrap(row.getBytes(3)));
                cohorts.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                        .put(row.getString(2), bitmap);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a cohort is not in Roaring's portable format", e);
        }
        return cohorts;
    }

    private static long next(Connection ledger) throws SQLException {
        try (Statement statement = ledger.createStatement();
                ResultSet row = statement.executeQuery("SELECT next_index FROM counter")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static byte[] digest(ResultSet row) throws SQLException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                int type = row.getMetaData().getColumnType(column);
                boolean bytes = type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY;
                byte[] value = bytes
                        ? row.getBytes(column)
                        : String.valueOf(row.getString(column)).getBytes();
                sha.update(value == null ? new byte[] {0} : value);
                sha.update((byte) ',');
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
