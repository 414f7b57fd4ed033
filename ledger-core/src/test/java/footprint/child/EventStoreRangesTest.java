package footprint.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import java.time.Clock;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class EventStoreRangesTest {
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final EventStoreRanges ranges = new EventStoreRanges(events, Clock.systemUTC());

    @Test
    void a_range_begins_where_the_last_one_ended_after_a_restart_too() {
        ChildrenNumbered first = ranges.reserve(16_384);
        ChildrenNumbered second = new EventStoreRanges(events, Clock.systemUTC()).reserve(100);
        ChildrenNumbered third = ranges.reserve(16_384);

        assertThat(first.first()).isZero();
        assertThat(second.first()).isEqualTo(16_384);
        assertThat(third.first()).isEqualTo(16_484);
    }

    @Test
    void the_event_carries_the_entry_id_as_its_identifier_and_names_the_ledger() {
        ChildrenNumbered range = ranges.reserve(16_384);

        DomainEventMessage<?> message = events.readEvents("children").next();

        assertThat(message.getPayload()).isEqualTo(range);
        assertThat(message.getIdentifier()).isEqualTo(range.entryId().toString());
        assertThat(message.getSequenceNumber()).isZero();
        assertThat(range.header().recordedBy().organisation()).isEqualTo("ledger");
    }

    @Test
    void of_two_nodes_that_reserve_at_once_the_second_goes_on_above_the_first() {
        EventStore contested = spy(events);
        doAnswer(call -> {
                    ranges.reserve(16_384);
                    doAnswer(again -> again.callRealMethod()).when(contested).publish(any(EventMessage[].class));
                    throw new ConcurrencyException("sequence number taken");
                })
                .when(contested)
                .publish(any(EventMessage[].class));

        ChildrenNumbered range = new EventStoreRanges(contested, Clock.systemUTC()).reserve(16_384);

        assertThat(range.first()).isEqualTo(16_384);
    }

    @Test
    void no_range_reaches_beyond_thirty_two_bits() {
        ranges.reserve((1L << 32) - 10);

        assertThatThrownBy(() -> ranges.reserve(11)).hasMessageContaining("10 are left");
        assertThat(ranges.reserve(10).next()).isEqualTo(1L << 32);
    }

    @Test
    void a_range_is_not_reserved_within_the_unit_of_work_of_an_entry() {
        UnitOfWork<?> entry = DefaultUnitOfWork.startAndGet(null);
        try {
            assertThatThrownBy(() -> ranges.reserve(1)).hasMessageContaining("before the unit of work");
        } finally {
            entry.rollback();
        }
    }
}
