package footprint.cohort;

import footprint.entry.Entry;
import org.jspecify.annotations.Nullable;

/** An entry that is about children. */
public interface AboutChildren extends Entry {
    /** Null where the entry names no children at all, as a declined request may not. */
    @Nullable
    CohortStatement cohort();
}
