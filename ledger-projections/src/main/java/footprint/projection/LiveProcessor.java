package footprint.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one generation current: a pooled streaming processor with one segment, named {@code projection@generation}. A batch
 * that fails is rolled back with its token and tried again, later each time; nothing is passed over.
 */
final class LiveProcessor {
    private static final int AT_ONCE = 1_000;

    /** Well below the time after which another process may take a claim over. */
    private static final Duration CLAIM_EACH = Duration.ofSeconds(1);

    /** What every processor stands on. */
    record Ground(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            TokenStore tokens,
            TransactionManager transactions,
            ScheduledExecutorService coordinators,
            ScheduledExecutorService workers) {}

    private final Ground ground;
    private final String name;
    private final int generation;
    private final PooledStreamingEventProcessor processor;
    private volatile @Nullable Throwable failure;

    LiveProcessor(Ground ground, Generations generations, Projection projection, int generation) {
        this.ground = ground;
        this.name = projection.name() + "@" + generation;
        this.generation = generation;
        this.processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new IntakeInvoker(generations, projection, generation, () -> failure = null))
                .errorHandler(this::keep)
                .messageSource(ground.source())
                .tokenStore(ground.tokens())
                .transactionManager(ground.transactions())
                .coordinatorExecutor(ground.coordinators())
                .workerExecutor(ground.workers())
                .initialSegmentCount(1)
                .batchSize(AT_ONCE)
                .claimExtensionThreshold(CLAIM_EACH.toMillis())
                .tokenClaimInterval(CLAIM_EACH.toMillis())
                .build();
    }

    int generation() {
        return generation;
    }

    /** Puts the token of a new generation where its rows end; one may be left over from a start that did not get far. */
    void placeAt(long position) {
        ground.transactions().executeInTransaction(() -> {
            if (ground.tokens().fetchSegments(name).length > 0) {
                ground.tokens().fetchToken(name, 0);
                ground.tokens().deleteToken(name, 0);
            }
            ground.tokens().initializeTokenSegments(name, 1, tokenBefore(position));
        });
    }

    void start() {
        processor.start();
    }

    /** Returns when the batch that is being taken in has ended. */
    void stop() {
        processor.shutDown();
    }

    /** Unless another process holds it, which forgets it when it follows. */
    void forgetToken() {
        try {
            ground.transactions().executeInTransaction(() -> {
                if (ground.tokens().fetchSegments(name).length > 0) {
                    ground.tokens().fetchToken(name, 0);
                    ground.tokens().deleteToken(name, 0);
                }
            });
        } catch (UnableToClaimTokenException heldElsewhere) {
            // A token of a generation that is gone does no harm.
        }
    }

    /** What the last attempt failed on, until one succeeds; Axon's own status forgets it while it tries again. */
    Optional<Throwable> error() {
        Throwable kept = failure;
        return kept == null ? errorOfProcessor() : Optional.of(kept);
    }

    private void keep(ErrorContext context) throws Exception {
        failure = context.error();
        PropagatingErrorHandler.INSTANCE.handleError(context);
    }

    private Optional<Throwable> errorOfProcessor() {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst();
    }

    private static @Nullable TrackingToken tokenBefore(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }
}
