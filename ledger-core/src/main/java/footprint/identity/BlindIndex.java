package footprint.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the vault keeps in place of an identifier: its scheme's byte and its value, packed into 16 bytes and encrypted as one
 * block of AES-256. A permutation, so two identifiers never meet in one block. Thread-safe.
 */
final class BlindIndex {
    static final int BLOCK = 16;

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    BlindIndex(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The blocks of all identifiers in their order, 16 bytes each. */
    ByteBuffer of(List<? extends Identifier> identifiers) {
        byte[] blocks = new byte[identifiers.size() * BLOCK];
        int at = 0;
        for (Identifier identifier : identifiers) {
            pack(identifier, blocks, at);
            at += BLOCK;
        }
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, key);
            return ByteBuffer.wrap(aes.doFinal(blocks));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES with keys of 256 bits", e);
        }
    }

    private static void pack(Identifier identifier, byte[] blocks, int at) {
        String value = identifier.value();
        if (value.length() >= BLOCK) {
            throw new IllegalArgumentException("the vault takes identifiers of at most 15 characters");
        }
        blocks[at] = identifier.schemeByte();
        for (int i = 0; i < value.length(); i++) {
            blocks[at + 1 + i] = (byte) value.charAt(i);
        }
    }
}
