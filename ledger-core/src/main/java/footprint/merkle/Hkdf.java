package footprint.merkle;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives keys by HKDF with SHA-256 (RFC 5869), without a salt and to one block of 32 bytes. Thread-safe. */
public final class Hkdf {
    private static final byte[] NO_SALT = new byte[32];

    private Hkdf() {}

    /** The first 32 bytes of output for this key material and info. */
    public static byte[] derive(byte[] keyMaterial, byte[] info) {
        Mac mac = hmac(hmac(NO_SALT).doFinal(keyMaterial));
        mac.update(info);
        mac.update((byte) 1);
        return mac.doFinal();
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
}
