package footprint.cohort;

import footprint.entry.EntryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key of one cohort of one entry: makes the salts of its members. Immutable, thread-safe; {@code toString} tells nothing. */
public final class CohortKey {
    /** Bytes of a child's salt: one block of AES. */
    static final int SALT = 16;

    private static final ThreadLocal<Aes> OF_THREAD = ThreadLocal.withInitial(Aes::new);
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

    /**
     * The salts of some children, 16 bytes each in their order: AES-256 of each number as one big-endian block.
     *
     * @param children unsigned numbers
     * @param from first position among them
     * @param to position behind the last
     */
    byte[] salts(int[] children, int from, int to) {
        ByteBuffer blocks = ByteBuffer.allocate((to - from) * SALT);
        for (int i = from; i < to; i++) {
            blocks.putInt((i - from) * SALT + SALT - Integer.BYTES, children[i]);
        }
        OF_THREAD.get().encrypt(this, blocks.array());
        return blocks.array();
    }

    /** 64 hexadecimal digits, for tests of this package. */
    String hex() {
        return HexFormat.of().formatHex(key);
    }

    /** Looking a cipher up costs a thread as much as all the hashing for one child, so that each thread keeps one. */
    private static final class Aes {
        private final Cipher cipher;
        private @Nullable CohortKey keyed;

        private Aes() {
            try {
                cipher = Cipher.getInstance("AES/ECB/NoPadding");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has AES", e);
            }
        }

        private void encrypt(CohortKey key, byte[] blocks) {
            try {
                if (keyed != key) {
                    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.key, "AES"));
                    keyed = key;
                }
                // A cipher may write over what it reads.
                cipher.doFinal(blocks, 0, blocks.length, blocks);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("whole blocks need no padding, and keys of 256 bits are allowed", e);
            }
        }
    }

    @Override
    public String toString() {
        return "a cohort's key";
    }
}
