package footprint.child;

import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ranges in memory, for tests: stands for the events, which outlive vault and process. */
public final class CountedRanges implements RangeReservation {
    public final List<ChildrenNumbered> reserved = new ArrayList<>();
    private long next;

    public CountedRanges(long first) {
        next = first;
    }

    @Override
    public synchronized ChildrenNumbered reserve(long size) {
        Instant now = Instant.EPOCH;
        EntryHeader header = new EntryHeader(
                EntryId.next(), new Occurred.Moment(now), now, new RecordedBy("ledger", "ledger", null), "ledger");
        ChildrenNumbered range = new ChildrenNumbered(header, next, size);
        next = range.next();
        reserved.add(range);
        return range;
    }
}
