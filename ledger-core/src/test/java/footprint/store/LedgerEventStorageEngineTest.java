package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footprint.cohort.Cohort;
import footprint.entry.Entries;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class LedgerEventStorageEngineTest extends EmptyStoreOnEachDatabase {
    private static DomainEventMessage<Entry> inAggregate(String aggregate, long sequence, Entry entry) {
        return new GenericDomainEventMessage<>(LedgerEventStorageEngine.RECORDED_ENTRY, aggregate, sequence, entry);
    }

    @Test
    void what_is_no_entry_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.engine.appendEvents(List.of(new GenericEventMessage<>("hello"))));
        assertThat(store.entries.size()).isZero();
    }

    @Test
    void a_plain_fact_is_event_0_of_the_aggregate_that_corrects_it() {
        Entry entry = Entries.access();
        String aggregate = entry.entryId().toString();
        store.append(fact(Entries.access()));
        store.append(fact(entry));
        assertThat(store.engine.lastSequenceNumberFor(aggregate)).contains(0L);

        Entry amended = Entries.amendment(entry.entryId(), 1);
        Entry withdrawn = Entries.withdrawal(entry.entryId());
        store.engine.appendEvents(List.of(inAggregate(aggregate, 1, amended), inAggregate(aggregate, 2, withdrawn)));

        assertThat(store.engine.readEvents(aggregate, 0).asStream().map(EventMessage::getPayload))
                .isEqualTo(List.of(entry, amended, withdrawn));
        assertThat(store.engine.readEvents(aggregate, 0).asStream().map(DomainEventMessage::getSequenceNumber))
                .isEqualTo(List.of(0L, 1L, 2L));
        assertThat(store.engine.readEvents(aggregate, 2).asStream().map(EventMessage::getPayload))
                .isEqualTo(List.of(withdrawn));
        assertThat(store.engine.lastSequenceNumberFor(aggregate)).contains(2L);
        assertThat(store.entries.life(entry.entryId()))
                .extracting(StoredEntries.Stored::entry)
                .containsExactly(entry, amended, withdrawn);
    }

    @Test
    void an_aggregate_that_nobody_began_has_no_events() {
        String nobody = EntryId.next().toString();

        assertThat(store.engine.readEvents(nobody, 0).hasNext()).isFalse();
        assertThat(store.engine.readEvents("DSAP-2024-17", 0).hasNext()).isFalse();
        assertThat(store.engine.lastSequenceNumberFor(nobody)).isEmpty();
        assertThat(store.entries.life(EntryId.next())).isEmpty();
    }

    @Test
    void a_place_in_an_aggregate_is_taken_once_and_leaves_no_gap() {
        store.engine.appendEvents(List.of(inAggregate("A", 0, Entries.access())));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.engine.appendEvents(List.of(inAggregate("A", 0, Entries.access()))));
        Entry again = Entries.access();
        store.engine.appendEvents(List.of(inAggregate("B", 0, again)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.engine.appendEvents(List.of(inAggregate("C", 0, again))));
        store.append(fact(Entries.access()));

        assertThat(store.entries.from(0, 10))
                .extracting(StoredEntries.Stored::globalIndex)
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void an_aggregate_carries_members_and_request_beside_its_event() {
        Entry entry = Entries.disclosure();
        Cohort cohort = Cohort.of(1, 2, 3);
        Beside beside = Beside.of(fact(entry, "request", Map.of(Fact.WHOLE, cohort)));
        store.engine.appendEvents(List.of(inAggregate("A", 0, entry).withMetaData(beside.metaData())));

        assertThat(store.entries.cohort(entry.entryId(), Fact.WHOLE)).contains(cohort);
        assertThat(store.append(fact(entry))).isEqualTo(new Appended.Repeated(entry.entryId(), 0));
        assertThat(store.append(fact(entry, "another", Map.of()))).isEqualTo(new Appended.Conflict(entry.entryId()));
    }

    @Test
    void a_reader_goes_on_after_its_token_over_several_pages() {
        store.appender()
                .append(IntStream.range(0, 2_500)
                        .mapToObj(n -> fact(Entries.access()))
                        .toList());

        assertThat(store.engine
                        .readEvents(new GlobalSequenceTrackingToken(9), false)
                        .map(event -> event.trackingToken().position().orElseThrow()))
                .isEqualTo(LongStream.range(10, 2_500).boxed().toList());
    }

    @Test
    void tokens_stand_before_the_first_and_after_the_last_event() {
        assertThat(store.engine.createHeadToken()).isEqualTo(store.engine.createTailToken());
        store.append(fact(Entries.access()));
        store.append(fact(Entries.access()));

        assertThat(store.engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(store.engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(store.engine.createTokenAt(Entries.RECORDED_AT)).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(store.engine.createTokenAt(Entries.RECORDED_AT.plusSeconds(1)))
                .isEqualTo(new GlobalSequenceTrackingToken(1));
    }
}
