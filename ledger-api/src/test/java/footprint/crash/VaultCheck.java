package footprint.crash;

import footprint.crash.StoreReader.Range;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.roaringbitmap.RoaringBitmap;

/** Compares the vault with the entries and with the ranges that were reserved. Numbers that no entry names are allowed. */
final class VaultCheck {
    private final VaultReader vault;

    /** @param key the vault's, 32 bytes */
    VaultCheck(byte[] key) {
        this.vault = new VaultReader(key);
    }

    /** @param erasable numbers of children whose erasure was asked for */
    void read(Connection connection, List<Range> ranges, RoaringBitmap erasable, String phase, Tally tally)
            throws SQLException {
        vault.read(connection, erasable).forEach(sentence -> tally.lost(phase, sentence));
        long end = 0;
        RoaringBitmap reserved = new RoaringBitmap();
        for (Range range : ranges) {
            if (range.first() != end) {
                tally.differs(phase, "a range begins at " + range.first() + " where the one before ended at " + end);
            }
            end = range.first() + range.size();
            reserved.add(range.first(), end);
        }
        RoaringBitmap given = new RoaringBitmap();
        for (long number : vault.numbers()) {
            if (!given.checkedAdd((int) number)) {
                tally.doubled(phase, "two children have the number " + number);
            }
            if (!reserved.contains((int) number)) {
                tally.differs(phase, "the number " + number + " lies in no range that was reserved");
            }
        }
    }

    /** The members of an entry on record are the numbers of the children that were sent, those of its stratum too. */
    void members(Stored row, Request asked, String phase, Tally tally) {
        members(row, Stored.WHOLE, asked.who().children(), phase, tally);
        members(row, Who.STRATUM, asked.who().stratum(), phase, tally);
    }

    private void members(Stored row, String stratum, int[] sent, String phase, Tally tally) {
        RoaringBitmap numbers = new RoaringBitmap();
        long missing = 0;
        for (int child : sent) {
            Long number = vault.numberOf(child);
            if (number == null) {
                missing++;
            } else {
                numbers.add(number.intValue());
            }
        }
        if (missing > 0) {
            tally.lost(
                    phase,
                    "of the " + sent.length + " children of entry " + row.entryId() + ", " + missing
                            + " are not in the vault");
        } else if (!numbers.equals(row.members(stratum))) {
            tally.differs(phase, "the members of entry " + row.entryId() + " are not the children that were sent");
        }
    }

    /** How far a census that was cut off had come; it is numbered as a whole or not at all. */
    void halfNumbered(Call call, boolean recorded, Tally tally) {
        Request request = call.requests.get(0);
        if (request.form() != Form.COLLECTION || call.way != Call.Way.UPLOAD) {
            return;
        }
        long numbered = Arrays.stream(request.children())
                .mapToObj(vault::numberOf)
                .filter(Objects::nonNull)
                .count();
        if (numbered > 0 && numbered < request.children().length) {
            tally.differs(
                    call.phase,
                    numbered + " of the " + request.children().length + " children of census " + request.entryId()
                            + " are in the vault");
        }
        String where = recorded ? "after the entry" : numbered > 0 ? "between vault and entry" : "before the vault";
        tally.note(call.phase + ": a census was cut off " + where);
    }
}
