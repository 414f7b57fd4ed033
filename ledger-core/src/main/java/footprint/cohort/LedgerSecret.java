package footprint.cohort;

import java.util.Arrays;

/**
 * One version of the secret that every cohort's key is derived from.
 *
 * @param version from 1; an event names the version that its key came from
 * @param key 32 bytes; copied on the way in and out
 */
public record LedgerSecret(int version, byte[] key) {
    public LedgerSecret {
        if (version < 1) {
            throw new IllegalArgumentException("versions of the ledger secret count from 1");
        }
        if (key.length != 32) {
            throw new IllegalArgumentException("a ledger secret is 32 bytes long");
        }
        key = key.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerSecret that && version == that.version && Arrays.equals(key, that.key);
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
