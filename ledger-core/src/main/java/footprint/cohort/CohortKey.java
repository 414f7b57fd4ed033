package footprint.cohort;

import footprint.entry.EntryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The key of one cohort of one entry: makes the salts of its members. Immutable, thread-safe; {@code toString} tells nothing. */
public final class CohortKey {
    /** Bytes of a child's salt: one block of AES. */
    static final int SALT = 16;

    private static final byte[] INFO = "ledger/cohort-salt/v1".getBytes(StandardCharsets.UTF_8);

    private final byte[] key;

    private CohortKey(byte[] key) {
        this.key = key;
    }

    /**
     * HKDF-SHA-256 of the secret, with the info {@code "ledger/cohort-salt/v1" || id, 16 bytes || stratum in UTF-8}.
     *
     * @param stratum empty for the entry's own cohort
     */
    public static CohortKey derive(LedgerSecret secret, EntryId entryId, String stratum) {
        byte[] name = stratum.getBytes(StandardCharsets.UTF_8);
        byte[] info = ByteBuffer.allocate(INFO.length + 16 + name.length)
                .put(INFO)
                .put(entryId.bytes())
                .put(name)
                .array();
        return new CohortKey(secret.derive(info));
    }

    /** What makes salts for one thread. */
    Salts salts() {
        return new Salts(new SecretKeySpec(key, "AES"));
    }

    /** 64 hexadecimal digits, for tests of this package. */
    String hex() {
        return HexFormat.of().formatHex(key);
    }

    /** Makes salts: AES-256 of each child's number as one big-endian block. Not thread-safe. */
    static final class Salts {
        private final Cipher aes;

        private Salts(SecretKeySpec key) {
            try {
                aes = Cipher.getInstance("AES/ECB/NoPadding");
                aes.init(Cipher.ENCRYPT_MODE, key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has AES with keys of 256 bits", e);
            }
        }

        /**
         * The salts of some of the children, 16 bytes each in their order.
         *
         * @param children unsigned numbers
         * @param from first position among them
         * @param to position behind the last
         */
        byte[] of(int[] children, int from, int to) {
            ByteBuffer blocks = ByteBuffer.allocate((to - from) * SALT);
            for (int i = from; i < to; i++) {
                blocks.putInt((i - from) * SALT + SALT - Integer.BYTES, children[i]);
            }
            try {
                // A cipher may write over what it reads.
                aes.doFinal(blocks.array(), 0, blocks.capacity(), blocks.array());
                return blocks.array();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("whole blocks need no padding", e);
            }
        }
    }

    @Override
    public String toString() {
        return "a cohort's key";
    }
}
