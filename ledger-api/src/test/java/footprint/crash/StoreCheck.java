package footprint.crash;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Compares every acknowledgement with what stands in store and vault. */
final class StoreCheck {
    /** What the ledger records by itself. */
    private static final Set<String> BY_ITSELF = Set.of("ChildrenNumbered", "ChildErased");

    private final StoreReader store = new StoreReader();
    private final VaultCheck vault;
    private final RoaringBitmap erasable = new RoaringBitmap();
    private final Map<UUID, Place> byId = new HashMap<>();
    private final Map<Long, UUID> acknowledgedAt = new HashMap<>();

    /** What is kept of a row that was read. */
    private record Place(long globalIndex, long count, String root) {}

    /** @param vaultKey 32 bytes */
    StoreCheck(byte[] vaultKey) {
        this.vault = new VaultCheck(vaultKey);
    }

    /** Whether the entry stood in the store when it was last read. */
    boolean holds(UUID entryId) {
        return byId.containsKey(entryId);
    }

    long size() {
        return byId.size();
    }

    /** @param phase that faults nobody can be named for are counted under */
    void check(Snapshot snapshot, Journal journal, String phase, Tally tally) throws SQLException {
        StoreReader.Read read = store.read(snapshot.ledger());
        read.changed().forEach(sentence -> tally.lost(phase, sentence));
        order(read, phase, tally);
        for (Stored row : read.fresh()) {
            Place other = byId.putIfAbsent(row.entryId(), new Place(row.globalIndex(), row.count(), row.root()));
            if (other != null) {
                tally.doubled(
                        phase,
                        "entry " + row.entryId() + " stands at " + other.globalIndex() + " and " + row.globalIndex());
            }
        }
        read.fresh().stream()
                .filter(row -> row.kind().equals(Form.ERASURE.storedAs))
                .forEach(row -> erasable.or(row.members(Stored.WHOLE)));
        vault.read(snapshot.vault(), store.ranges(), erasable, phase, tally);
        Map<UUID, Request> asked = new HashMap<>();
        for (Call call : journal.calls()) {
            call.requests.forEach(request -> asked.put(request.entryId(), request));
            check(call, tally);
        }
        for (Stored row : read.fresh()) {
            content(row, asked.get(row.entryId()), phase, tally);
        }
        journal.unanswered()
                .forEach(call ->
                        vault.halfNumbered(call, holds(call.requests.get(0).entryId()), tally));
    }

    private static void order(StoreReader.Read read, String phase, Tally tally) {
        for (int place = 0; place < read.indices().size(); place++) {
            if (read.indices().get(place) != place) {
                tally.differs(
                        phase,
                        "the global index is not gapless: place " + place + " holds index "
                                + read.indices().get(place));
                break;
            }
        }
        if (read.next() != read.indices().size()) {
            tally.differs(
                    phase,
                    "the counter says " + read.next() + " where "
                            + read.indices().size() + " events stand");
        }
    }

    private void check(Call call, Tally tally) {
        List<Call.Receipt> receipts = call.receipts();
        if (receipts == null) {
            allOrNothing(call, tally);
        } else {
            receipts.forEach(receipt -> check(receipt, call.phase, tally));
        }
    }

    private void allOrNothing(Call call, Tally tally) {
        long recorded = call.requests.stream()
                .filter(request -> holds(request.entryId()))
                .count();
        if (recorded > 0 && recorded < call.requests.size()) {
            tally.differs(
                    call.phase,
                    "of a file of " + call.requests.size() + " entries that was cut off, " + recorded
                            + " are on record, first " + call.requests.get(0).entryId());
        }
    }

    private void check(Call.Receipt receipt, String phase, Tally tally) {
        String acknowledged = "entry " + receipt.entryId() + " was acknowledged at index " + receipt.globalIndex();
        UUID other = acknowledgedAt.putIfAbsent(receipt.globalIndex(), receipt.entryId());
        if (other != null && !other.equals(receipt.entryId())) {
            tally.doubled(phase, acknowledged + ", as " + other + " was");
        }
        Place row = byId.get(receipt.entryId());
        if (row == null) {
            tally.lost(phase, acknowledged + " and is not in the store");
        } else if (!row.equals(new Place(receipt.globalIndex(), receipt.count(), receipt.root()))) {
            tally.differs(
                    phase,
                    acknowledged + " with " + receipt.count() + " children, and the store holds it at "
                            + row.globalIndex() + " with " + row.count());
        }
    }

    private void content(Stored row, @Nullable Request asked, String phase, Tally tally) {
        if (asked == null) {
            if (!BY_ITSELF.contains(row.kind())) {
                tally.differs(phase, "the store holds " + row.kind() + " " + row.entryId() + ", which nobody sent");
            }
            return;
        }
        boolean saysAll = asked.says().entrySet().stream()
                .allMatch(said -> row.payload().at(said.getKey()).asString("").equals(said.getValue()));
        if (!row.kind().equals(asked.form().storedAs) || !saysAll || row.count() != asked.count()) {
            tally.differs(phase, "entry " + row.entryId() + " does not say what was sent");
        }
        if (asked.form() != Form.ERASURE) {
            vault.members(row, asked, phase, tally);
        }
    }
}
