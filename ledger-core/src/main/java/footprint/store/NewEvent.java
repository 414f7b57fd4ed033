package footprint.store;

import footprint.cohort.Cohort;
import footprint.entry.Entry;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that is about to be appended, with everything that its rows take but its place in the order.
 *
 * @param leafHash 32 bytes
 * @param leafSecret version of the ledger secret that the leaf's salts were derived from
 * @param onlyChild the child number, if the entry's own cohort is one child alone
 * @param cohorts rows of the cohort table, by stratum, in Roaring's portable format
 */
record NewEvent(
        Entry entry,
        EventRow.@Nullable Place place,
        EncodedEntry encoded,
        byte[] leafHash,
        int leafSecret,
        byte @Nullable [] requestMac,
        @Nullable Long onlyChild,
        Map<String, byte[]> cohorts) {

    /** How many bytes its rows take, about. */
    long bytes() {
        return encoded.json().length
                + cohorts.values().stream().mapToLong(members -> members.length).sum();
    }

    WholeRow at(long globalIndex) {
        return new WholeRow(
                globalIndex,
                entry.entryId().value(),
                entry.subject().equals(entry.entryId()) ? null : entry.subject().value(),
                place,
                encoded,
                // As fine as the column is: the databases would round up, and the row's hash would not be that of the
                // row.
                entry.header().recordedAt().truncatedTo(ChronoUnit.MICROS),
                requestMac,
                onlyChild,
                leafHash,
                leafSecret);
    }

    static @Nullable Long onlyChild(Map<String, Cohort> cohorts) {
        Cohort whole = cohorts.get(Fact.WHOLE);
        return whole != null && whole.count() == 1 ? whole.onlyMember().value() : null;
    }
}
