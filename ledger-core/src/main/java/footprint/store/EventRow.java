package footprint.store;

import org.jspecify.annotations.Nullable;

/**
 * A row of the event table.
 *
 * @param place in an aggregate; null for a fact that belongs to none
 */
record EventRow(long globalIndex, @Nullable Place place, EncodedEntry encoded) {
    /** @param sequenceNumber from 0 */
    record Place(String aggregateType, String aggregateId, long sequenceNumber) {}
}
