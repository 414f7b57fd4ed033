package footprint.recording;

import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.Appended;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what became of facts that were appended. Thread-safe. */
@Component
class Receipts {
    private final StoredEntries stored;

    Receipts(StoredEntries stored) {
        this.stored = stored;
    }

    /**
     * One receipt a fact, in their order.
     *
     * @throws Refused of {@link Problem#ENTRY_CONFLICT} if another request was recorded under one of the ids
     */
    List<Receipt> of(List<Fact> made, List<Appended> appended) {
        long conflicts =
                appended.stream().filter(Appended.Conflict.class::isInstance).count();
        if (conflicts > 0) {
            throw new Refused(
                    Problem.ENTRY_CONFLICT,
                    conflicts == 1 && made.size() == 1
                            ? "Another request was recorded under this entryId: choose a new one, or amend the entry that is there."
                            : conflicts
                                    + " of the entries have an entryId under which another request was recorded; nothing was recorded.");
        }
        Map<Object, Fact> byId = new HashMap<>();
        made.forEach(fact -> byId.put(fact.entry().entryId(), fact));
        return appended.stream().map(one -> receipt(one, byId)).toList();
    }

    private Receipt receipt(Appended one, Map<Object, Fact> made) {
        if (one instanceof Appended.New fresh) {
            return Receipt.of(made.get(fresh.entryId()).entry(), fresh.globalIndex(), true);
        }
        StoredEntries.Stored before = stored.find(one.entryId()).orElseThrow();
        return Receipt.of(before.entry(), before.globalIndex(), false);
    }
}
