package footprint.statistics;

import footprint.cohort.Certainty;
import footprint.cohort.Cohort;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an entry, ready to be counted.
 *
 * @param globalIndex of the event that holds it
 * @param certainty null where the entry names no children at all
 * @param child the only child, where it is about one
 * @param cohort its children, where they are none or several; null where nobody knows them, or there is one
 * @param values without sensitivity and stratum
 */
record Version(
        long globalIndex,
        @Nullable Certainty certainty,
        @Nullable Integer child,
        @Nullable Cohort cohort,
        @Nullable Integer schoolYear,
        Map<Dimension, List<String>> values) {}
