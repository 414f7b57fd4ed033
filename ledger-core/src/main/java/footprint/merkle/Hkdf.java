package footprint.merkle;

import java.util.Arrays;

/**
 * Derives keys by HKDF with SHA-256 (RFC 5869), without a salt and to one block of 32 bytes. What is extracted from the key
 * material is kept, so that each derivation costs its expansion only. Immutable, thread-safe; {@code toString} tells nothing.
 */
public final class Hkdf {
    private static final byte[] NO_SALT = new byte[32];

    private final Hmac extracted;

    private Hkdf(Hmac extracted) {
        this.extracted = extracted;
    }

    /** Extracts from key material of any length. */
    public static Hkdf extract(byte[] keyMaterial) {
        return new Hkdf(Hmac.under(Hmac.under(NO_SALT).of(keyMaterial)));
    }

    /** The first 32 bytes of output for this info. */
    public byte[] expand(byte[] info) {
        byte[] firstBlock = Arrays.copyOf(info, info.length + 1);
        firstBlock[info.length] = 1;
        return extracted.of(firstBlock);
    }

    /** Both steps, for key material that one key is derived from. */
    public static byte[] derive(byte[] keyMaterial, byte[] info) {
        return extract(keyMaterial).expand(info);
    }

    @Override
    public String toString() {
        return "what keys are derived from";
    }
}
