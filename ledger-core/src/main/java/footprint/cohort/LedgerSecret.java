package footprint.cohort;

import footprint.merkle.Hkdf;
import java.security.MessageDigest;

/** One version of the secret that every salt and every cohort's key is derived from. Immutable, thread-safe. */
public final class LedgerSecret {
    private final int version;
    private final byte[] key;
    private final Hkdf derivation;

    /**
     * Takes a copy of the key.
     *
     * @param version from 1; an event names the version that its key came from
     * @param key 32 bytes
     */
    public LedgerSecret(int version, byte[] key) {
        if (version < 1) {
            throw new IllegalArgumentException("versions of the ledger secret count from 1");
        }
        if (key.length != 32) {
            throw new IllegalArgumentException("a ledger secret is 32 bytes long");
        }
        this.version = version;
        this.key = key.clone();
        this.derivation = Hkdf.extract(key);
    }

    /** From 1. */
    public int version() {
        return version;
    }

    /** HKDF-SHA-256 (RFC 5869) of this secret: 32 bytes, the same for the same info. */
    public byte[] derive(byte[] info) {
        return derivation.expand(info);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerSecret that && version == that.version && MessageDigest.isEqual(key, that.key);
    }

    @Override
    public int hashCode() {
        return version;
    }

    /** Tells the version only. */
    @Override
    public String toString() {
        return "version " + version + " of the ledger secret";
    }
}
