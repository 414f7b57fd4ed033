package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import footprint.database.TestedDatabase;
import footprint.entry.Entries;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class GlobalOrderTest {
    @Parameter
    TestedDatabase tested;

    private static final int WAITING = 4;
    /** Far beyond the time-out after which Axon's stock engines, set to 100 ms, would give a gap up for good. */
    private static final Duration HELD_OPEN = Duration.ofSeconds(2);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void nobody_skips_repeats_or_reorders_an_event_while_a_transaction_stays_open(@TempDir Path folder)
            throws Exception {
        try (OpenStore store = OpenStore.in(tested, folder, WAITING)) {
            store.append(fact(Entries.access()));
            CountDownLatch appended = new CountDownLatch(1);
            Future<?> slow = threads.submit(() -> store.transaction.executeWithoutResult(status -> {
                store.engine.appendEvents(List.<EventMessage<?>>of(new GenericEventMessage<>(Entries.access())));
                appended.countDown();
                sleep(HELD_OPEN);
            }));
            appended.await();
            int events = 2 + WAITING + 1;
            List<Future<List<Long>>> readers = List.of(
                    threads.submit(() -> readPageByPage(store, events)),
                    threads.submit(() -> readFromStream(store, events)),
                    threads.submit(() -> readFromStream(store, events)));

            List<Future<Appended>> writers = new ArrayList<>();
            writers.add(threads.submit(() -> store.append(fact(Entries.access()))));
            await().until(() -> 1L == store.jdbc.queryForObject(tested.blocked(), Long.class));
            for (int n = 1; n < 12; n++) {
                writers.add(threads.submit(() -> store.append(fact(Entries.access()))));
            }

            int busy = 0;
            for (Future<Appended> writer : writers) {
                busy += toldToTryAgain(writer) ? 1 : 0;
            }
            slow.get();
            assertThat(busy).isEqualTo(12 - WAITING - 1);
            assertThat(store.entries.size()).isEqualTo(events);
            for (Future<List<Long>> reader : readers) {
                assertThat(reader.get(20, TimeUnit.SECONDS))
                        .isEqualTo(LongStream.range(0, events).boxed().toList());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_no_gap(@TempDir Path folder) {
        try (OpenStore store = OpenStore.in(tested, folder)) {
            store.transaction.executeWithoutResult(status -> {
                store.engine.appendEvents(List.<EventMessage<?>>of(new GenericEventMessage<>(Entries.access())));
                status.setRollbackOnly();
            });

            assertThat(store.append(fact(Entries.access())))
                    .isInstanceOfSatisfying(
                            Appended.New.class,
                            appended -> assertThat(appended.globalIndex()).isZero());
        }
    }

    @Test
    void whoever_waits_too_long_for_an_open_transaction_is_told_to_try_again(@TempDir Path folder) {
        try (OpenStore store = OpenStore.in(tested, folder, WAITING, Duration.ofMillis(200))) {
            Fact waiting = fact(Entries.access());
            store.transaction.executeWithoutResult(status -> {
                store.engine.appendEvents(List.<EventMessage<?>>of(new GenericEventMessage<>(Entries.access())));
                assertThatExceptionOfType(StoreBusy.class).isThrownBy(() -> store.append(waiting));
            });

            assertThat(store.append(waiting))
                    .isEqualTo(new Appended.New(waiting.entry().entryId(), 1));
        }
    }

    private static boolean toldToTryAgain(Future<Appended> writer) throws InterruptedException {
        try {
            assertThat(writer.get()).isInstanceOf(Appended.New.class);
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(StoreBusy.class);
            return true;
        }
    }

    private static List<Long> readPageByPage(OpenStore store, int events) {
        List<Long> seen = new ArrayList<>();
        TrackingToken token = store.engine.createTailToken();
        while (seen.size() < events) {
            for (TrackedEventMessage<?> event :
                    store.engine.readEvents(token, false).toList()) {
                token = event.trackingToken();
                seen.add(token.position().orElseThrow());
            }
        }
        return seen;
    }

    private static List<Long> readFromStream(OpenStore store, int events) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.eventStore.openStream(null)) {
            while (seen.size() < events) {
                seen.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        }
        return seen;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
