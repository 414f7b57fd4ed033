package footprint.cohort;

import footprint.entry.EntryId;
import footprint.merkle.Hkdf;
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
        return new CohortKey(Hkdf.derive(secret.key(), info));
    }

    /**
     * The salts of several children, 16 bytes each in their order: AES-256 of each number as one big-endian block.
     *
     * @param children unsigned numbers
     */
    byte[] salts(int[] children) {
        ByteBuffer blocks = ByteBuffer.allocate(children.length * SALT);
        for (int i = 0; i < children.length; i++) {
            blocks.putInt(i * SALT + SALT - Integer.BYTES, children[i]);
        }
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return aes.doFinal(blocks.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES with keys of 256 bits", e);
        }
    }

    /** 64 hexadecimal digits, for tests of this package. */
    String hex() {
        return HexFormat.of().formatHex(key);
    }

    @Override
    public String toString() {
        return "a cohort's key";
    }
}
