package footprint.audit;

import footprint.child.ChildrenNumbered;
import footprint.child.EventStoreRanges;
import footprint.store.StoredEntries;
import footprint.store.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Looks whether the ranges of child numbers follow each other, and whether the vault handed out none beyond them. */
final class NumbersCheck {
    private final StoredEntries stored;

    NumbersCheck(StoredEntries stored) {
        this.stored = stored;
    }

    /** @param known every number that the vault knows, read before this is called: ranges come before numbers */
    List<String> check(RoaringBitmap known) {
        try {
            return checkRanges(known);
        } catch (UnreadableEntry e) {
            return List.of("the ranges of child numbers cannot all be read");
        }
    }

    private List<String> checkRanges(RoaringBitmap known) {
        List<String> faults = new ArrayList<>();
        RoaringBitmap reserved = new RoaringBitmap();
        long next = 0;
        for (StoredEntries.Stored one : stored.ofAggregate(EventStoreRanges.AGGREGATE)) {
            if (one.entry() instanceof ChildrenNumbered range) {
                if (range.first() != next) {
                    faults.add(
                            "entry " + one.globalIndex() + " reserves child numbers that do not follow the last ones");
                }
                next = range.next();
                reserved.add(range.first(), range.next());
            }
        }
        long beyond = RoaringBitmap.andNotCardinality(known, reserved);
        if (beyond > 0) {
            faults.add("the vault holds " + beyond + " child numbers that no event reserved");
        }
        return faults;
    }
}
