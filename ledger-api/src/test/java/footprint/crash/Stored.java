package footprint.crash;

import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;
import tools.jackson.databind.JsonNode;

/**
 * One row of the event table, with its members.
 *
 * @param payload the stored JSON
 * @param count of children, -1 where nobody is named
 * @param root of their commitment, empty where nobody is named
 * @param cohorts child numbers by stratum, those of the whole under {@link #WHOLE}, from the row itself or the table of cohorts
 */
record Stored(
        long globalIndex,
        UUID entryId,
        String kind,
        JsonNode payload,
        long count,
        String root,
        Map<String, RoaringBitmap> cohorts) {
    static final String WHOLE = "";

    /** Empty where there is no such cohort. */
    RoaringBitmap members(String stratum) {
        return cohorts.getOrDefault(stratum, new RoaringBitmap());
    }
}
