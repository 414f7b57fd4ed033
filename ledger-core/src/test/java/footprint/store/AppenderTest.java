package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.entry.Entries;
import footprint.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppenderTest extends EmptyStoreOnEachDatabase {
    @Test
    void entries_are_numbered_from_0_in_their_order() {
        List<Entry> entries = List.of(Entries.access(), Entries.disclosure(), Entries.access());

        List<Appended> answers =
                store.appender().append(entries.stream().map(OpenStore::fact).toList());

        assertThat(answers)
                .containsExactlyElementsOf(IntStream.range(0, 3)
                        .mapToObj(index -> new Appended.New(entries.get(index).entryId(), index))
                        .toList());
        assertThat(store.entries.from(0, 10))
                .extracting(StoredEntries.Stored::entry)
                .containsExactlyElementsOf(entries);
        assertThat(store.entries.size()).isEqualTo(3);
    }

    @Test
    void the_same_request_again_is_the_same_entry() {
        Fact fact = fact(Entries.access());
        store.append(fact);

        assertThat(store.append(fact(Entries.access(fact.entry().entryId()))))
                .isEqualTo(new Appended.Repeated(fact.entry().entryId(), 0));
        assertThat(store.entries.size()).isEqualTo(1);
    }

    @Test
    void another_request_under_the_same_id_is_a_conflict_and_nothing_is_appended() {
        Fact known = fact(Entries.access());
        Fact other = fact(Entries.access());
        store.appender().append(List.of(known, other));
        Fact conflicting = fact(Entries.access(known.entry().entryId()), "another", Map.of());

        List<Appended> answers = store.appender().append(List.of(fact(Entries.access()), other, conflicting));

        assertThat(answers)
                .containsExactly(
                        new Appended.Repeated(other.entry().entryId(), 1),
                        new Appended.Conflict(known.entry().entryId()));
        assertThat(store.entries.size()).isEqualTo(2);
    }

    @Test
    void an_id_twice_in_one_call_is_a_repeat_or_a_conflict() {
        Fact fact = fact(Entries.access());
        Fact different = fact(fact.entry(), "another", Map.of());

        assertThat(store.appender().append(List.of(fact, different)))
                .containsExactly(new Appended.Conflict(fact.entry().entryId()));
        assertThat(store.entries.size()).isZero();
        assertThat(store.appender().append(List.of(fact, fact(fact.entry()))))
                .containsExactly(
                        new Appended.New(fact.entry().entryId(), 0),
                        new Appended.Repeated(fact.entry().entryId(), 0));
    }

    @Test
    void cohorts_come_back_and_a_cohort_of_one_stands_in_the_row_of_its_event() {
        Cohort one = Cohort.of(-5);
        Cohort many = Cohort.of(IntStream.range(0, 300_000).map(n -> n * 7).toArray());
        Fact alone = fact(Entries.access(), "request", Map.of(Fact.WHOLE, one));
        Fact national = fact(Entries.disclosure(), "request", Map.of(Fact.WHOLE, many, "year-group:10", one));
        store.appender().append(List.of(alone, national));

        assertThat(store.entries.cohort(alone.entry().entryId(), Fact.WHOLE)).contains(one);
        assertThat(store.entries.cohort(national.entry().entryId(), Fact.WHOLE)).contains(many);
        assertThat(store.entries.cohort(national.entry().entryId(), "year-group:10"))
                .contains(one);
        assertThat(store.entries.cohort(alone.entry().entryId(), "year-group:10"))
                .isEmpty();
        List<ChildNumber> ofOneChild = new ArrayList<>();
        store.entries.ofOneChildFrom(0, (globalIndex, child) -> {
            assertThat(globalIndex).isZero();
            ofOneChild.add(child);
        });
        assertThat(ofOneChild).containsExactly(new ChildNumber(-5));
        List<StoredEntries.StoredCohort> tabled = new ArrayList<>();
        store.entries.cohortsFrom(0, tabled::add);
        assertThat(tabled)
                .containsExactly(
                        new StoredEntries.StoredCohort(1, national.entry().entryId(), Fact.WHOLE, many),
                        new StoredEntries.StoredCohort(1, national.entry().entryId(), "year-group:10", one));
    }

    @Test
    void more_cohorts_than_a_page_come_back_in_order() {
        List<Fact> facts = IntStream.range(0, 150)
                .mapToObj(n -> fact(
                        Entries.disclosure(), "request", Map.of(Fact.WHOLE, Cohort.of(n, n + 1), "a", Cohort.of(n))))
                .toList();
        store.appender().append(facts);
        List<StoredEntries.StoredCohort> tabled = new ArrayList<>();
        store.entries.cohortsFrom(50, tabled::add);

        assertThat(tabled).hasSize(200);
        assertThat(tabled.get(0).globalIndex()).isEqualTo(50);
        assertThat(tabled.get(199).globalIndex()).isEqualTo(149);
    }

    @Test
    void callers_that_send_the_same_entry_at_once_get_one_entry() throws Exception {
        Fact fact = fact(Entries.access());
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<Appended>> answers = IntStream.range(0, 8)
                .mapToObj(n -> callers.submit(() -> store.append(fact)))
                .toList();
        List<Appended> seen = new ArrayList<>();
        for (Future<Appended> answer : answers) {
            seen.add(answer.get());
        }
        callers.shutdown();

        assertThat(seen).filteredOn(Appended.New.class::isInstance).hasSize(1);
        assertThat(seen).filteredOn(Appended.Repeated.class::isInstance).hasSize(7);
    }

    @Test
    void an_entry_survives_closing_and_opening() {
        Fact fact = fact(Entries.access());
        store.append(fact);
        store.close();
        store = OpenStore.in(tested, folder);

        assertThat(store.entries.find(fact.entry().entryId())).contains(new StoredEntries.Stored(0, fact.entry()));
    }
}
