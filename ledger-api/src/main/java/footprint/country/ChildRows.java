package footprint.country;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Writes children as rows of CSV: their unique pupil numbers, and for a census with strata the strata. For one thread. */
final class ChildRows {
    private static final int LONGEST_ROW = 32;

    private final Pupils pupils;
    private final @Nullable Roll strata;
    private final OutputStream out;
    private byte[] rows = new byte[1 << 16];
    private int length;

    /** @param strata the roll whose strata are told; null for none */
    ChildRows(Pupils pupils, @Nullable Roll strata, OutputStream out) {
        this.pupils = pupils;
        this.strata = strata;
        this.out = out;
    }

    void header() throws IOException {
        out.write((strata == null ? "upn\n" : "upn,year-group,local-authority\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Writes some children.
     *
     * @param children each as a bit
     * @param from the number of the child that is bit 0
     * @return how many there were
     */
    int write(BitSet children, int from) throws IOException {
        int written = 0;
        for (int bit = children.nextSetBit(0); bit >= 0; bit = children.nextSetBit(bit + 1)) {
            if (length > rows.length - LONGEST_ROW) {
                flush();
            }
            row(from + bit);
            written++;
        }
        flush();
        return written;
    }

    private void row(int child) {
        pupils.upn(child, rows, length);
        length += Pupils.UPN_LENGTH;
        if (strata != null) {
            append("," + pupils.yearGroup(child, strata.schoolYear()));
            append("," + Schools.code(pupils.authority(child, strata.schoolYear())));
        }
        rows[length++] = '\n';
    }

    private void append(String text) {
        for (int place = 0; place < text.length(); place++) {
            rows[length++] = (byte) text.charAt(place);
        }
    }

    private void flush() throws IOException {
        out.write(rows, 0, length);
        length = 0;
    }
}
