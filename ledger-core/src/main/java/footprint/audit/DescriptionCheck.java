package footprint.audit;

import footprint.cohort.Cohort;
import footprint.cohort.CohortExpression;
import footprint.cohort.ExpressionRefused;
import footprint.entry.EntryId;
import footprint.store.StoredEntries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes a described cohort anew from the entries that its expression names. Thread-safe. */
final class DescriptionCheck {
    private final StoredEntries stored;

    DescriptionCheck(StoredEntries stored) {
        this.stored = stored;
    }

    /** What is wrong, to follow "entry 17: "; null if the expression gives the cohort that is kept. */
    @Nullable
    String check(long globalIndex, String expression, Cohort kept) {
        try {
            Cohort anew = CohortExpression.parse(expression).of((id, stratum) -> earlier(globalIndex, id, stratum));
            return anew.equals(kept) ? null : "its cohort is not the one that its expression gives";
        } catch (ExpressionRefused e) {
            return "its expression cannot be evaluated: " + e.getMessage();
        } catch (IllegalArgumentException notABitmap) {
            return "its expression names a cohort that cannot be read";
        }
    }

    private Optional<Cohort> earlier(long globalIndex, EntryId id, String stratum) {
        boolean isEarlier =
                stored.indexOf(id).filter(index -> index < globalIndex).isPresent();
        return isEarlier ? stored.cohort(id, stratum) : Optional.empty();
    }
}
