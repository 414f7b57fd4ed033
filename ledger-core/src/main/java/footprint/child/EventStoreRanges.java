package footprint.child;

import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reserves ranges by events of one aggregate. Its sequence numbers keep the invariant that a range begins where the last one
 * ended: of two nodes that reserve at once, the second is refused by the store, reads again and goes on above the first.
 */
public final class EventStoreRanges implements RangeReservation {
    private static final String TYPE = "ChildNumbers";
    /** Whose events all ranges are. */
    public static final String AGGREGATE = "children";

    private static final RecordedBy LEDGER = new RecordedBy("ledger", "ledger", null);
    private static final long NUMBERS = 1L << 32;
    private static final int ATTEMPTS = 20;

    private final EventStore events;
    private final Clock clock;

    public EventStoreRanges(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ChildrenNumbered reserve(long size) {
        if (CurrentUnitOfWork.isStarted() || TransactionSynchronizationManager.isActualTransactionActive()) {
            // The event would wait for the end of it, and the vault's commit would come first.
            throw new IllegalStateException("children are numbered before the unit of work of their entry begins");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return reserveAbove(last(), size);
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Optional<Last> last() {
        return events.lastSequenceNumberFor(AGGREGATE).map(sequence -> {
            DomainEventMessage<?> message =
                    events.readEvents(AGGREGATE, sequence).next();
            return new Last(sequence, (ChildrenNumbered) message.getPayload());
        });
    }

    private ChildrenNumbered reserveAbove(Optional<Last> last, long size) {
        long first = last.map(before -> before.range().next()).orElse(0L);
        if (size < 1 || size > NUMBERS - first) {
            throw new IllegalStateException("of the 4294967296 child numbers, " + (NUMBERS - first)
                    + " are left, and a range of " + size + " cannot be reserved");
        }
        Instant now = clock.instant();
        EntryId id = EntryId.next();
        EntryHeader header = new EntryHeader(id, new Occurred.Moment(now), now, LEDGER, "ledger");
        ChildrenNumbered range = new ChildrenNumbered(header, first, size);
        long sequence = last.map(before -> before.sequence() + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>(TYPE, AGGREGATE, sequence, range, Map.of(), id.toString(), now));
        return range;
    }

    private record Last(long sequence, ChildrenNumbered range) {}
}
