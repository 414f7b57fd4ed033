package footprint.merkle;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) under one key, which is prepared once. Immutable, thread-safe; {@code toString} tells nothing. */
public final class Hmac {
    /** Never fed itself: a copy costs less than half of looking up and keying another. */
    private final Mac keyed;

    private Hmac(Mac keyed) {
        this.keyed = keyed;
    }

    /** @param key of any length but 0 */
    public static Hmac under(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Hmac(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** 32 bytes. */
    public byte[] of(byte[] message) {
        try {
            return ((Mac) keyed.clone()).doFinal(message);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the HmacSHA256 of Java's own provider can be copied; use that one", e);
        }
    }

    @Override
    public String toString() {
        return "an HMAC's key";
    }
}
