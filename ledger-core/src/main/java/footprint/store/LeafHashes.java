package footprint.store;

import footprint.EntryKinds;
import footprint.cohort.LedgerSecret;
import footprint.cohort.LedgerSecrets;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import footprint.log.LeafEncoding;
import footprint.merkle.Rfc6962;
import java.util.List;

/** Makes the leaf hash of what is stored. Thread-safe. */
public final class LeafHashes {
    private final LedgerSecrets secrets;

    public LeafHashes(LedgerSecrets secrets) {
        this.secrets = secrets;
    }

    /** The version of the secret that new leaves are salted with. */
    int secret() {
        return secrets.current().version();
    }

    /**
     * RFC 6962's hash of the entry's leaf, 32 bytes.
     *
     * @param secret version of the ledger secret
     * @throws IllegalArgumentException if that version is missing or the entry has no leaf
     */
    byte[] of(EncodedEntry encoded, EntryId id, int secret) {
        LedgerSecret key = secrets.version(secret);
        List<String> privateFields =
                EntryKinds.named(encoded.kind()).map(EntryKind::privateFields).orElse(List.of());
        return Rfc6962.leaf(LeafEncoding.leaf(
                new LeafEncoding.StoredPayload(encoded.kind(), encoded.revision(), privateFields, encoded.json()),
                id,
                key));
    }
}
