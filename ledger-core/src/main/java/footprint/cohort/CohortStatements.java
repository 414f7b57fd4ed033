package footprint.cohort;

import footprint.entry.EntryId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes what an event says of its cohorts, committed under the newest ledger secret; and proofs for old ones. Thread-safe. */
public final class CohortStatements {
    private static final String WHOLE = "";

    private final LedgerSecrets secrets;

    public CohortStatements(LedgerSecrets secrets) {
        this.secrets = secrets;
    }

    /** The statement of an entry's own cohort. */
    public CohortStatement.Listed listed(EntryId entryId, Cohort cohort, long newlyNumbered) {
        return listed(entryId, WHOLE, cohort, newlyNumbered);
    }

    /** The statement of each stratum, by its name. Strata number nobody: their children were numbered for the whole. */
    public Map<String, CohortStatement.Listed> strata(EntryId entryId, Map<String, Cohort> cohorts) {
        Map<String, CohortStatement.Listed> statements = new LinkedHashMap<>();
        cohorts.forEach((name, cohort) -> {
            if (name.equals(WHOLE)) {
                throw new IllegalArgumentException("a stratum has a name");
            }
            statements.put(name, listed(entryId, name, cohort, 0));
        });
        return statements;
    }

    /** The statement of a cohort that was computed by set algebra. */
    public CohortStatement.Described described(EntryId entryId, Cohort cohort, String expression, String description) {
        LedgerSecret secret = secrets.current();
        String root = CohortCommitment.root(cohort, CohortKey.derive(secret, entryId, WHOLE));
        return new CohortStatement.Described(cohort.count(), root, secret.version(), expression, description);
    }

    /**
     * Proof for one child against an entry's own cohort, under the version of the secret that the event names.
     *
     * @throws IllegalArgumentException if that version is missing
     */
    public MembershipProof prove(EntryId entryId, int secretVersion, Cohort cohort, ChildNumber child) {
        CohortKey key = CohortKey.derive(secrets.version(secretVersion), entryId, WHOLE);
        return CohortCommitment.prove(cohort, key, child);
    }

    /** The root that a cohort has under a version of the secret: what an audit compares with the event's. */
    public String root(EntryId entryId, String stratum, int secretVersion, Cohort cohort) {
        return CohortCommitment.root(cohort, CohortKey.derive(secrets.version(secretVersion), entryId, stratum));
    }

    private CohortStatement.Listed listed(EntryId entryId, String stratum, Cohort cohort, long newlyNumbered) {
        LedgerSecret secret = secrets.current();
        String root = CohortCommitment.root(cohort, CohortKey.derive(secret, entryId, stratum));
        return new CohortStatement.Listed(cohort.count(), root, secret.version(), newlyNumbered);
    }
}
