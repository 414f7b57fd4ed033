package footprint.cohort;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every version of the ledger secret: old ones open old proofs, the newest commits new cohorts. Immutable, thread-safe. */
public final class LedgerSecrets {
    private final TreeMap<Integer, LedgerSecret> versions = new TreeMap<>();

    /** @throws IllegalArgumentException if there is none, or two of one version */
    public LedgerSecrets(List<LedgerSecret> secrets) {
        for (LedgerSecret secret : secrets) {
            if (versions.put(secret.version(), secret) != null) {
                throw new IllegalArgumentException("there are two of " + secret);
            }
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("the ledger needs at least one version of its secret");
        }
    }

    /** The newest version. */
    public LedgerSecret current() {
        Map.Entry<Integer, LedgerSecret> newest = versions.lastEntry();
        return newest.getValue();
    }

    /** @throws IllegalArgumentException if this ledger was not given that version */
    public LedgerSecret version(int version) {
        LedgerSecret secret = versions.get(version);
        if (secret == null) {
            throw new IllegalArgumentException("version " + version
                    + " of the ledger secret is missing: put its key file" + " back beside the others");
        }
        return secret;
    }
}
