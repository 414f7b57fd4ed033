package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import footprint.cohort.Cohort;
import footprint.database.TestedDatabase;
import footprint.entry.Entries;
import footprint.entry.EntryId;
import io.micrometer.core.instrument.DistributionSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.roaringbitmap.RoaringBitmap;

/** Callers that arrive while a group is being written, which is held up here by a transaction that has the counter. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class GroupCommitTest {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);
    private OpenStore store;

    @BeforeEach
    void open() {
        store = OpenStore.in(tested, folder);
    }

    @AfterEach
    void close() {
        release.countDown();
        callers.shutdown();
        store.close();
    }

    @Test
    void callers_that_wait_together_become_durable_together() throws Exception {
        List<Future<List<Appended>>> answers = inOneGroup(IntStream.range(0, 40)
                .mapToObj(n -> List.of(fact(Entries.access())))
                .toList());

        assertThat(indices(answers))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(1, 41).boxed().toList());
        assertThat(groups().count())
                .as("the group held up, and one of all that came meanwhile")
                .isEqualTo(2);
    }

    @Test
    void a_conflict_or_a_repeat_does_no_harm_to_its_neighbours() throws Exception {
        Fact known = fact(Entries.access());
        store.append(known);
        EntryId shared = EntryId.next();

        List<Future<List<Appended>>> answers = inOneGroup(List.of(
                List.of(fact(Entries.access())),
                List.of(
                        fact(Entries.access()),
                        fact(Entries.access(known.entry().entryId()), "another", Map.of())),
                List.of(fact(Entries.access(known.entry().entryId()))),
                List.of(fact(Entries.access(shared))),
                List.of(fact(Entries.access(shared)), fact(Entries.access())),
                List.of(fact(Entries.access(shared), "another", Map.of())),
                List.of(fact(Entries.access()))));

        assertThat(answers.get(0).get()).hasExactlyElementsOfTypes(Appended.New.class);
        assertThat(answers.get(1).get())
                .containsExactly(new Appended.Conflict(known.entry().entryId()));
        assertThat(answers.get(2).get())
                .containsExactly(new Appended.Repeated(known.entry().entryId(), 0));
        assertThat(answers.get(3).get()).hasExactlyElementsOfTypes(Appended.New.class);
        assertThat(answers.get(4).get()).hasExactlyElementsOfTypes(Appended.Repeated.class, Appended.New.class);
        assertThat(answers.get(5).get()).containsExactly(new Appended.Conflict(shared));
        assertThat(answers.get(6).get()).hasExactlyElementsOfTypes(Appended.New.class);
        assertThat(store.entries.size()).isEqualTo(6);
    }

    @Test
    void a_caller_whose_entry_the_database_refuses_fails_alone() throws Exception {
        Fact refused = fact(Entries.disclosure(), "request", Map.of("x".repeat(200), Cohort.of(1, 2)));
        List<List<Fact>> group = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(n -> List.of(fact(Entries.access())))
                .toList());
        group.add(7, List.of(fact(Entries.access()), refused));

        List<Future<List<Appended>>> answers = inOneGroup(group);

        assertThatThrownBy(answers.remove(7)::get).isInstanceOf(ExecutionException.class);
        assertThat(indices(answers))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(1, 21).boxed().toList());
        assertThat(store.entries.size()).isEqualTo(21);
    }

    @Test
    void a_group_is_bounded_by_its_bytes() throws Exception {
        RoaringBitmap scattered = new RoaringBitmap();
        for (int n = 0; n < 3_000_000; n++) {
            scattered.add(n * 3 + n % 2);
        }
        Map<String, Cohort> national = Map.of(Fact.WHOLE, Cohort.of(scattered));

        List<Future<List<Appended>>> answers = inOneGroup(IntStream.range(0, 5)
                .mapToObj(n -> List.of(fact(Entries.disclosure(), "request", national)))
                .toList());

        assertThat(indices(answers)).hasSize(5);
        assertThat(groups().count()).as("more bytes than one group takes").isGreaterThan(2);
    }

    @Test
    void a_closed_store_takes_nothing_more() {
        store.close();

        assertThatThrownBy(() -> store.append(fact(Entries.access()))).isInstanceOf(StoreBusy.class);
    }

    /** Sends all of these while one group is held up, so that they wait together, and lets go. */
    private List<Future<List<Appended>>> inOneGroup(List<List<Fact>> calls) throws Exception {
        CompletableFuture<Void> locked = new CompletableFuture<>();
        callers.submit(() -> store.transaction.executeWithoutResult(status -> {
            store.jdbc.queryForList("SELECT next_index FROM counter WHERE only_row = 1 FOR UPDATE");
            locked.complete(null);
            awaitRelease();
        }));
        locked.get();
        Future<List<Appended>> first = callers.submit(() -> store.appender().append(List.of(fact(Entries.access()))));
        await().until(() -> 1L == store.jdbc.queryForObject(tested.blocked(), Long.class));
        List<Future<List<Appended>>> answers = new ArrayList<>();
        for (List<Fact> call : calls) {
            answers.add(callers.submit(() -> store.appender().append(call)));
            await().until(() -> answers.size()
                    == store.meters.get("ledger.store.waiting").gauge().value());
        }
        release.countDown();
        first.get();
        return answers;
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private DistributionSummary groups() {
        return store.meters.get("ledger.store.group").summary();
    }

    private static List<Long> indices(List<Future<List<Appended>>> answers) throws Exception {
        List<Long> indices = new ArrayList<>();
        for (Future<List<Appended>> answer : answers) {
            answer.get().forEach(appended -> indices.add(((Appended.New) appended).globalIndex()));
        }
        return indices;
    }
}
