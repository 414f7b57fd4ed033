package footprint.store;

import footprint.cohort.Cohort;
import footprint.entry.Entry;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event's rows: what costs time (JSON, leaf, bitmaps) and needs no lock, so that it is done in the caller's thread
 * and before the counter is locked. Thread-safe.
 */
final class EventPreparation {
    private static final String PREPARED = "ledger.prepared";

    private final EventCodec codec;
    private final LeafHashes leafHashes;

    EventPreparation(EventCodec codec, LeafHashes leafHashes) {
        this.codec = codec;
        this.leafHashes = leafHashes;
    }

    NewEvent prepare(Fact fact) {
        return prepare(fact.entry(), null, Beside.of(fact));
    }

    /** A message that carries its rows with it, so that they are not made a second time. */
    EventMessage<?> message(NewEvent prepared) {
        Entry entry = prepared.entry();
        return new GenericEventMessage<>(
                entry.entryId().toString(),
                entry,
                MetaData.with(PREPARED, prepared),
                entry.header().recordedAt());
    }

    /** @throws IllegalArgumentException if the payload is no entry */
    NewEvent of(EventMessage<?> message) {
        if (message.getMetaData().get(PREPARED) instanceof NewEvent prepared) {
            return prepared;
        }
        if (!(message.getPayload() instanceof Entry entry)) {
            throw new IllegalArgumentException("the ledger stores entries only, not "
                    + message.getPayloadType().getName());
        }
        EventRow.Place place = message instanceof DomainEventMessage<?> domain
                ? new EventRow.Place(domain.getType(), domain.getAggregateIdentifier(), domain.getSequenceNumber())
                : null;
        return prepare(entry, place, Beside.of(message));
    }

    private NewEvent prepare(Entry entry, EventRow.@Nullable Place place, Beside beside) {
        EncodedEntry encoded = codec.encode(entry);
        int secret = leafHashes.secret();
        Long onlyChild = NewEvent.onlyChild(beside.cohorts());
        return new NewEvent(
                entry,
                place,
                encoded,
                leafHashes.of(encoded, entry.entryId(), secret),
                secret,
                beside.requestMac(),
                onlyChild,
                tabled(beside.cohorts(), onlyChild != null));
    }

    private static Map<String, byte[]> tabled(Map<String, Cohort> cohorts, boolean wholeIsInTheRow) {
        Map<String, byte[]> tabled = new HashMap<>();
        cohorts.forEach((stratum, cohort) -> {
            if (!wholeIsInTheRow || !stratum.equals(Fact.WHOLE)) {
                tabled.put(stratum, cohort.toBytes());
            }
        });
        return tabled;
    }
}
