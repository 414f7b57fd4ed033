package footprint.bench;

import footprint.entry.Entry;
import footprint.projection.Projection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Replays all events through a stock processor that writes the same rows into tables of its own. Of one segment, since it has
 * two cores and events must come in order; everything else as Axon sets it.
 */
final class StockReplay implements Contender {
    private static final int FIRST_GENERATION = 1_000_000;

    private final OurProjections ledger;
    private final Projection projection;
    private int generation = FIRST_GENERATION;

    StockReplay(OurProjections ledger, String projection) {
        this.ledger = ledger;
        this.projection = ledger.named(projection);
    }

    @Override
    public double round() throws InterruptedException {
        int mine = ++generation;
        tables(mine);
        CountDownLatch committed = new CountDownLatch(ledger.events());
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = processor(new Handler(projection, mine, committed), threads);
        try {
            Stopwatch time = Stopwatch.start();
            processor.start();
            if (!committed.await(10, TimeUnit.MINUTES)) {
                throw new WrongResult("the stock processor did not come to the end within ten minutes");
            }
            double seconds = time.seconds();
            check(mine);
            return ledger.events() / seconds;
        } finally {
            processor.shutDown();
            threads.shutdownNow();
            drop(mine);
        }
    }

    private PooledStreamingEventProcessor processor(Handler handler, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name("stock-" + handler.generation() + "-" + projection.name())
                .eventHandlerInvoker(handler)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(ledger.bean(EventStore.class))
                .tokenStore(ledger.bean(TokenStore.class))
                .transactionManager(ledger.bean(TransactionManager.class))
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(1)
                .build();
    }

    private void tables(int mine) {
        JdbcTemplate jdbc = ledger.jdbc();
        for (Projection.Table table : projection.tables()) {
            String name = table.in(mine);
            jdbc.execute("CREATE TABLE " + name + " (" + table.columns() + ")");
            table.indexed()
                    .forEach(column -> jdbc.execute(
                            "CREATE INDEX " + name + "_by_" + column + " ON " + name + " (" + column + ")"));
        }
    }

    private void check(int mine) {
        int live = ledger.all().status().stream()
                .filter(status -> status.name().equals(projection.name()))
                .findFirst()
                .orElseThrow()
                .generation();
        projection
                .tables()
                .forEach(table -> WrongResult.unlessEqual(
                        "rows of the stock processor", rows(table.in(live)), rows(table.in(mine))));
    }

    private long rows(String table) {
        Long rows = ledger.jdbc().queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }

    private void drop(int mine) {
        projection.tables().forEach(table -> ledger.jdbc().execute("DROP TABLE " + table.in(mine)));
    }

    /** Takes each event in by itself. */
    private record Handler(Projection projection, int generation, CountDownLatch committed)
            implements EventHandlerInvoker {
        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> event, Segment segment) {
            long globalIndex =
                    ((TrackedEventMessage<?>) event).trackingToken().position().orElseThrow();
            Projection.Batch batch = projection.begin(generation);
            batch.on(globalIndex, (Entry) event.getPayload());
            batch.flush();
            CurrentUnitOfWork.get().afterCommit(done -> committed.countDown());
        }

        @Override
        public boolean supportsReset() {
            return false;
        }
    }
}
