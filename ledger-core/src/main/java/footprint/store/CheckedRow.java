package footprint.store;

import footprint.entry.Entry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the event table with what is wrong with it as a row.
 *
 * @param entry null if it cannot be read
 * @param child the sole member of the entry's own cohort, where that stands in the row
 * @param faults in words, to follow "entry 17: "; empty if there are none
 */
public record CheckedRow(
        long globalIndex,
        UUID eventId,
        @Nullable Entry entry,
        @Nullable Long child,
        List<String> faults) {}
