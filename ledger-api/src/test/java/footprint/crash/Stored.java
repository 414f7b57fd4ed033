package footprint.crash;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * One row of the event table, with its members.
 *
 * @param body name of the invented body that stands in it; null for a kind that the trial does not send
 * @param members child numbers, from the row itself or the table of cohorts
 */
record Stored(
        long globalIndex,
        UUID entryId,
        String kind,
        @Nullable String body,
        long count,
        String root,
        RoaringBitmap members) {}
