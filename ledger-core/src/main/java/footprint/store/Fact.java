package footprint.store;

import footprint.cohort.Cohort;
import footprint.entry.Entry;
import java.util.Map;

/**
 * An entry ready to be appended, with what stands beside it in the store and never in the event.
 *
 * @param requestMac HMAC-SHA-256, 32 bytes, of the normalised request under a key of the vault's: tells the same request
 *     sent again from another one under the same id
 * @param cohorts members by name of stratum; the entry's own cohort under the empty name
 */
public record Fact(Entry entry, byte[] requestMac, Map<String, Cohort> cohorts) {
    /** The name of an entry's own cohort. */
    public static final String WHOLE = "";
}
