package footprint.audit;

import footprint.cohort.Cohort;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.erasure.ChildErased;
import footprint.erasure.ErasedChildren;
import footprint.identity.IdentityVault;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import footprint.store.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/** Compares the table of erased children with the entries that erased them, and looks whether the vault has forgotten them. */
final class ErasureCheck {
    private final StoredEntries stored;
    private final IdentityVault vault;
    private final ErasedChildren erased;

    ErasureCheck(StoredEntries stored, IdentityVault vault, ErasedChildren erased) {
        this.stored = stored;
        this.vault = vault;
        this.erased = erased;
    }

    RoaringBitmap erased() {
        return erased.numbers();
    }

    /** What is wrong with one entry. */
    List<String> check(Entry entry) {
        return entry instanceof ChildErased one && !erased.byEntry().containsKey(one.entryId())
                ? List.of("its child does not stand in the table of erased children")
                : List.of();
    }

    /** @param known every number that the vault knew when the audit began */
    List<String> check(RoaringBitmap known) {
        List<String> faults = new ArrayList<>();
        Map<EntryId, Long> table = erased.byEntry();
        table.forEach((entryId, child) -> {
            if (!erasedBy(entryId)
                    .map(cohort -> cohort.equals(Cohort.of(child.intValue())))
                    .orElse(false)) {
                faults.add("the table of erased children holds one whom entry " + entryId + " did not erase");
            }
        });
        RoaringBitmap numbers = erased.numbers();
        // An erasure that was recorded while the audit ran may not have been carried out when the vault was first read.
        if (RoaringBitmap.intersects(known, numbers) && RoaringBitmap.intersects(vault.numbers(), numbers)) {
            faults.add("the vault still holds children who were erased; a restart of the ledger removes them");
        }
        return faults;
    }

    private Optional<Cohort> erasedBy(EntryId entryId) {
        try {
            return stored.find(entryId)
                    .map(StoredEntries.Stored::entry)
                    .filter(ChildErased.class::isInstance)
                    .flatMap(entry -> stored.cohort(entry.subject(), Fact.WHOLE));
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }
}
