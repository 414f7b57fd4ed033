package footprint.crash;

import footprint.whole.InventedChildren;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Reads the vault by SQL of its own. What it is asked for is an invented child's number; a blind index is the scheme's byte
 * (1 for UPNs) and the identifier in ASCII, padded with zeros to 16 bytes, as one block of AES-256 under the vault's key.
 */
final class VaultReader {
    private record Blind(long high, long low) {}

    private static final byte UPN = 1;
    private static final int BLOCK = 16;

    private final Cipher aes;
    private Map<Blind, Long> rows = Map.of();

    /** @param key the vault's, 32 bytes */
    VaultReader(byte[] key) {
        try {
            aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES with keys of 256 bits", e);
        }
    }

    /**
     * Reads the whole vault.
     *
     * @param erasable numbers that may be gone
     * @return sentences about rows that were there at the reading before and are different or gone
     */
    List<String> read(Connection vault, RoaringBitmap erasable) throws SQLException {
        Map<Blind, Long> now = new HashMap<>();
        try (Statement statement = vault.createStatement();
                ResultSet row = statement.executeQuery("SELECT blind, child FROM identifier")) {
            while (row.next()) {
                ByteBuffer blind = ByteBuffer.wrap(row.getBytes(1));
                now.put(new Blind(blind.getLong(), blind.getLong()), row.getLong(2));
            }
        }
        List<String> changed = new ArrayList<>();
        rows.forEach((blind, number) -> {
            boolean mayBeGone = erasable.contains(number.intValue()) && !now.containsKey(blind);
            if (!mayBeGone && !number.equals(now.get(blind))) {
                changed.add("a child that stood in the vault "
                        + (now.containsKey(blind) ? "got another number" : "is gone"));
            }
        });
        rows = now;
        return changed;
    }

    /** The number of an invented child; null if the vault does not know the child. */
    @Nullable
    Long numberOf(int child) {
        ByteBuffer blind = ByteBuffer.wrap(blindIndexOf(child));
        return rows.get(new Blind(blind.getLong(), blind.getLong()));
    }

    /** What stands for an invented child in the vault, 16 bytes. */
    byte[] blindIndexOf(int child) {
        byte[] packed = new byte[BLOCK];
        byte[] upn = InventedChildren.upn(child).getBytes(StandardCharsets.US_ASCII);
        packed[0] = UPN;
        System.arraycopy(upn, 0, packed, 1, upn.length);
        try {
            return aes.doFinal(packed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block of 16 bytes could not be encrypted", e);
        }
    }

    /** The numbers of all rows, one for each. */
    List<Long> numbers() {
        return List.copyOf(rows.values());
    }
}
