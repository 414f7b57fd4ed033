package footprint.store;

import footprint.database.Database;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps entries in one table, numbered from 0 without gaps in commit order, which is what a log can be built on: whoever
 * appends locks the counter until its transaction ends. It joins the current transaction, or makes one, and what it
 * appended is on disk when the commit returns. An entry recorded as a plain fact is event 0 of the aggregate named by its id,
 * whose later events correct it. Of metadata only {@link Beside} is kept. Thread-safe.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {
    /** The type of the aggregate that a plain fact begins. */
    public static final String RECORDED_ENTRY = "RecordedEntry";

    /** The resource of a unit of work that holds the global index, a {@code Long}, of the first event appended last in it. */
    static final String FIRST_INDEX = "ledger.firstIndex";

    private static final int PAGE = 1_000;

    private final EventReader reader;
    private final EventWriter writer;
    private final EventCodec codec;
    private final EventPreparation preparation;
    private final Durability durability;
    private final TransactionTemplate transaction;

    LedgerEventStorageEngine(
            JdbcTemplate jdbc,
            Database place,
            PlatformTransactionManager transactions,
            EventCodec codec,
            EventPreparation preparation) {
        // Spring's own choice of translator does not know PostgreSQL's code for a lock that was not had in time.
        jdbc.setExceptionTranslator(
                new SQLErrorCodeSQLExceptionTranslator(Objects.requireNonNull(jdbc.getDataSource())));
        this.reader = new EventReader(jdbc);
        this.writer = new EventWriter(jdbc, place);
        this.codec = codec;
        this.preparation = preparation;
        this.durability = new Durability(jdbc, place);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws ConcurrencyException if an entry id, or a place in an aggregate, is taken
     * @throws StoreBusy if another transaction that appends did not end in time
     * @throws IllegalArgumentException if a payload is no entry
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        List<NewEvent> events = messages.stream().<NewEvent>map(preparation::of).toList();
        try {
            transaction.executeWithoutResult(status -> {
                long first = writer.append(events);
                durability.promiseForThisTransaction();
                CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(FIRST_INDEX, first));
            });
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException("an entry id, or a place in an aggregate, is taken already", e);
        } catch (PessimisticLockingFailureException | QueryTimeoutException e) {
            StoreBusy busy = new StoreBusy();
            busy.initCause(e);
            throw busy;
        }
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return EventsInOrder.from(reader, after(token), PAGE).map(this::tracked);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
        Stream<EventRow> itself = firstSequenceNumber == 0 ? fact(aggregateId).stream() : Stream.empty();
        return DomainEventStream.of(Stream.concat(itself, reader.ofAggregate(aggregateId, firstSequenceNumber))
                .map(row -> domain(placeIn(aggregateId, row), codec.decode(row.encoded()))));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return reader.lastSequenceNumber(aggregateId).or(() -> fact(aggregateId).map(row -> 0L));
    }

    /** Streams of aggregates are short here: a snapshot is an optimisation that nobody needs, so it is not kept. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {}

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.size() - 1);
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return new GlobalSequenceTrackingToken(reader.firstSince(time).orElseGet(reader::size) - 1);
    }

    private static long after(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (token instanceof GlobalSequenceTrackingToken place) {
            return place.getGlobalIndex() + 1;
        }
        throw new IllegalArgumentException("not a token of this store: " + token.getClass());
    }

    private Optional<EventRow> fact(String aggregateId) {
        try {
            return reader.find(EntryId.parse(aggregateId)).filter(row -> row.place() == null);
        } catch (IllegalArgumentException notAnEntryId) {
            return Optional.empty();
        }
    }

    private static EventRow.Place placeIn(String aggregateId, EventRow row) {
        EventRow.Place place = row.place();
        return place == null ? new EventRow.Place(RECORDED_ENTRY, aggregateId, 0) : place;
    }

    private TrackedEventMessage<?> tracked(EventRow row) {
        TrackingToken token = new GlobalSequenceTrackingToken(row.globalIndex());
        Entry entry = codec.decode(row.encoded());
        EventRow.Place place = row.place();
        return place == null
                ? new GenericTrackedEventMessage<>(token, fact(entry))
                : new GenericTrackedDomainEventMessage<>(token, domain(place, entry));
    }

    private static EventMessage<Entry> fact(Entry entry) {
        return new GenericEventMessage<>(
                entry.entryId().toString(),
                entry,
                MetaData.emptyInstance(),
                entry.header().recordedAt());
    }

    private static DomainEventMessage<Entry> domain(EventRow.Place place, Entry entry) {
        return new GenericDomainEventMessage<>(
                place.aggregateType(),
                place.aggregateId(),
                place.sequenceNumber(),
                entry,
                MetaData.emptyInstance(),
                entry.entryId().toString(),
                entry.header().recordedAt());
    }
}
