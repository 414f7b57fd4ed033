package footprint.erasure;

import footprint.identity.IdentityVault;
import org.roaringbitmap.RoaringBitmap;

/**
 * Carries out what was decided. The order of what gets to disk is fixed: the event, then the journal, then the vault; whatever a
 * crash left undone is done at the next start, before anybody is answered. Thread-safe.
 */
public final class Erasures {
    private final ErasedChildren erased;
    private final ErasureJournal journal;
    private final IdentityVault vault;

    Erasures(ErasedChildren erased, ErasureJournal journal, IdentityVault vault) {
        this.erased = erased;
        this.journal = journal;
        this.vault = vault;
    }

    /** Removes from the vault whoever was erased and stands in it still; it is gone from its files too when this returns. */
    public synchronized void carryOut() {
        RoaringBitmap numbers = erased.numbers();
        journal.add(numbers);
        numbers.or(journal.numbers());
        vault.erase(numbers);
    }
}
