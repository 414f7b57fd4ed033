package footprint.recording;

import footprint.cohort.Cohort;
import footprint.cohort.CohortExpression;
import footprint.entry.EntryId;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Computes whom descriptions give, from the entries that they name: those on record, and those of the same batch. Thread-safe. */
@Component
class Descriptions {
    private final StoredEntries stored;

    Descriptions(StoredEntries stored) {
        this.stored = stored;
    }

    /**
     * Adds the children of each request that describes them.
     *
     * @param children of the requests that list them
     * @throws InvalidRequest if a description gives nobody
     */
    void evaluate(List<? extends Recording> requests, Map<Recording, Numbering.Numbered> children) {
        if (requests.stream().noneMatch(request -> Who.of(request) instanceof Who.Described)) {
            return;
        }
        Map<EntryId, Numbering.Numbered> earlier = new HashMap<>();
        Faults faults = new Faults();
        for (Recording request : requests) {
            if (Who.of(request) instanceof Who.Described described) {
                Cohort cohort = described.expression().of(cohorts(earlier));
                if (cohort.count() == 0) {
                    faults.add(described.nobody());
                }
                children.put(request, new Numbering.Numbered(cohort, Map.of(), 0));
            }
            Numbering.Numbered about = children.get(request);
            if (about != null) {
                earlier.putIfAbsent(request.common().entryId(), about);
            }
        }
        faults.check();
    }

    /** @throws footprint.cohort.ExpressionRefused if it names a cohort that is not on record */
    Cohort evaluate(CohortExpression expression) {
        return expression.of(stored::cohort);
    }

    /** What is on record comes first, since a line that was recorded before is not recorded again. */
    private CohortExpression.Cohorts cohorts(Map<EntryId, Numbering.Numbered> earlier) {
        return (id, stratum) -> stored.cohort(id, stratum)
                .or(() -> Optional.ofNullable(earlier.get(id))
                        .map(line -> stratum.equals(Fact.WHOLE)
                                ? line.whole()
                                : line.strata().get(stratum)));
    }
}
