package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildrenNumbered;
import footprint.child.EventStoreRanges;
import footprint.database.TestedDatabase;
import footprint.entry.Entries;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stores over one database, each with engine, writer and connections of its own, stand for two processes. */
class SeveralProcessesTest {
    private static final int CALLERS = 8;
    private static final int EACH = 25;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private OpenStore one;
    private OpenStore other;

    @BeforeEach
    void open() {
        one = OpenStore.in(TestedDatabase.POSTGRES, folder);
        other = OpenStore.in(TestedDatabase.POSTGRES, folder);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        one.close();
        other.close();
    }

    @Test
    void share_one_order_without_gap_or_double_which_every_reader_sees_as_it_was_committed() throws Exception {
        int events = CALLERS * EACH;
        Future<List<Long>> reader = threads.submit(() -> readAsItComes(other, events));
        List<Future<List<Long>>> writers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> threads.submit(() -> append(caller % 2 == 0 ? one : other)))
                .toList();
        List<Long> acknowledged = new ArrayList<>();
        for (Future<List<Long>> writer : writers) {
            assertThat(writer.get()).isSorted();
            acknowledged.addAll(writer.get());
        }

        List<Long> all = LongStream.range(0, events).boxed().toList();
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(all);
        assertThat(reader.get()).isEqualTo(all);
        assertThat(one.entries.size()).isEqualTo(events);
    }

    @Test
    void append_an_entry_that_is_sent_to_both_once() throws Exception {
        for (int n = 0; n < 20; n++) {
            Fact fact = fact(Entries.access());
            List<Future<Appended>> answers =
                    List.of(threads.submit(() -> one.append(fact)), threads.submit(() -> other.append(fact)));
            List<Appended> told = List.of(answers.get(0).get(), answers.get(1).get());

            assertThat(told)
                    .containsExactlyInAnyOrder(
                            new Appended.New(fact.entry().entryId(), n),
                            new Appended.Repeated(fact.entry().entryId(), n));
        }
    }

    @Test
    void reserve_ranges_of_child_numbers_that_never_overlap() throws Exception {
        List<Callable<ChildrenNumbered>> reservations = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            OpenStore store = n % 2 == 0 ? one : other;
            reservations.add(() -> new EventStoreRanges(store.eventStore, Clock.systemUTC()).reserve(100));
        }
        List<Long> firsts = new ArrayList<>();
        for (Future<ChildrenNumbered> range : threads.invokeAll(reservations)) {
            firsts.add(range.get().first());
        }

        assertThat(firsts)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 12).mapToObj(n -> n * 100).toList());
    }

    private static List<Long> append(OpenStore store) {
        List<Long> indices = new ArrayList<>();
        for (int n = 0; n < EACH; n++) {
            indices.add(((Appended.New) store.append(fact(Entries.access()))).globalIndex());
        }
        return indices;
    }

    private static List<Long> readAsItComes(OpenStore store, int events) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.eventStore.openStream(null)) {
            while (seen.size() < events) {
                seen.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        }
        return seen;
    }
}
