package footprint.merkle;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives keys by HKDF with SHA-256 (RFC 5869), without a salt and to one block of 32 bytes. What is extracted from the key
 * material is kept, so that each derivation costs its expansion only. Immutable, thread-safe; {@code toString} tells nothing.
 */
public final class Hkdf {
    private static final byte[] NO_SALT = new byte[32];

    /** Never fed itself: a copy costs less than half of looking up and keying another. */
    private final Mac extracted;

    private Hkdf(Mac extracted) {
        this.extracted = extracted;
    }

    /** Extracts from key material of any length. */
    public static Hkdf extract(byte[] keyMaterial) {
        return new Hkdf(hmac(hmac(NO_SALT).doFinal(keyMaterial)));
    }

    /** The first 32 bytes of output for this info. */
    public byte[] expand(byte[] info) {
        try {
            Mac mac = (Mac) extracted.clone();
            mac.update(info);
            mac.update((byte) 1);
            return mac.doFinal();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the HmacSHA256 of Java's own provider can be copied; use that one", e);
        }
    }

    /** Both steps, for key material that one key is derived from. */
    public static byte[] derive(byte[] keyMaterial, byte[] info) {
        return extract(keyMaterial).expand(info);
    }

    /** HMAC-SHA-256 (RFC 2104) ready for one message; not thread-safe. */
    public static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "what keys are derived from";
    }
}
