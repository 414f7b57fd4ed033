package footprint.projection;

import footprint.store.StoredEntries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One projection: its live generation and the processor that keeps it current. Other processes may run it over the same
 * database: they take turns in making generations, and follow to the one that is live. Thread-safe.
 */
final class RunningProjection {
    private final Projection projection;
    private final StoredEntries store;
    private final Generations generations;
    private final LiveGenerations live;
    private final Replay replay;
    private final TableComparison comparison;
    private final Turns turns;
    private final LiveProcessor.Ground ground;
    private boolean wanted;
    private volatile @Nullable LiveProcessor processor;

    RunningProjection(
            Projection projection,
            StoredEntries store,
            Generations generations,
            LiveGenerations live,
            Replay replay,
            TableComparison comparison,
            Turns turns,
            LiveProcessor.Ground ground) {
        this.projection = projection;
        this.store = store;
        this.generations = generations;
        this.live = live;
        this.replay = replay;
        this.comparison = comparison;
        this.turns = turns;
        this.ground = ground;
    }

    synchronized void start() {
        turns.aloneOrNotAtAll(
                name(),
                () -> generations.leftOver(name()).forEach(generation -> generations.drop(projection, generation)));
        Standing standing = live().orElseGet(() -> turns.alone(name(), this::first));
        run(on(standing));
        wanted = true;
    }

    synchronized void stop() {
        wanted = false;
        LiveProcessor running = processor;
        if (running != null) {
            running.stop();
        }
    }

    /** Goes over to the live generation if another process has put a new one there, and keeps it current if nothing does. */
    synchronized void follow() {
        LiveProcessor running = processor;
        Standing standing = generations.live(name()).orElse(null);
        if (!wanted || standing == null || running != null && running.generation() == standing.generation()) {
            return;
        }
        if (running != null) {
            running.stop();
        }
        run(on(standing));
        if (running != null) {
            running.forgetToken();
        }
    }

    synchronized void rebuild() {
        turns.alone(name(), () -> {
            rebuildAlone();
            return true;
        });
    }

    private void rebuildAlone() {
        follow();
        int fresh = generations.add(projection);
        LiveProcessor retired = running();
        try {
            replay.until(store.size(), projection, fresh);
            retired.stop();
            replay.until(liveStanding().position(), projection, fresh);
            Standing standing = generations.standing(name(), fresh);
            on(standing).placeAt(standing.position());
            generations.promote(name(), fresh);
        } catch (RuntimeException e) {
            resume();
            dropAfter(e, fresh);
            throw e;
        }
        run(on(generations.standing(name(), fresh)));
        live.drop(projection, retired.generation());
        retired.forgetToken();
    }

    /** Where the database is away this fails, and {@link #follow} does it once the database is back. */
    private void resume() {
        try {
            running().stop();
            run(on(liveStanding()));
        } catch (RuntimeException databaseIsAway) {
            processor = null;
        }
    }

    /**
     * Whoever asked for the rebuild is told why that failed, whatever becomes of what it left; the next start throws that away. A
     * promotion can have taken place though its answer was lost.
     */
    private void dropAfter(RuntimeException failure, int generation) {
        try {
            if (liveStanding().generation() != generation) {
                live.drop(projection, generation);
            }
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    synchronized Comparison compare() {
        return turns.alone(name(), this::compareAlone);
    }

    private Comparison compareAlone() {
        follow();
        int fresh = generations.add(projection);
        try {
            // Never past the live one: neither of the two can go back.
            replay.until(liveStanding().position(), projection, fresh);
            running().stop();
            try {
                int old = liveStanding().generation();
                return turns.whileItStandsStill(name(), old, () -> {
                    long position = liveStanding().position();
                    replay.until(position, projection, fresh);
                    return comparison.between(projection, old, fresh, position);
                });
            } finally {
                resume();
            }
        } finally {
            live.drop(projection, fresh);
        }
    }

    ProjectionStatus status(long size) {
        LiveProcessor running = processor;
        Standing standing = generations.live(name()).orElse(new Standing(0, 0, null));
        String error = running == null
                ? "it does not run yet, or not any more, and is started again"
                : running.error().map(RunningProjection::sentence).orElse(null);
        return new ProjectionStatus(
                name(), standing.generation(), standing.position(), Math.max(0, size - standing.position()), error);
    }

    private Standing first() {
        return live().orElseGet(() -> {
            int generation = generations.add(projection);
            on(generations.standing(name(), generation)).placeAt(0);
            generations.promote(name(), generation);
            return generations.standing(name(), generation);
        });
    }

    private LiveProcessor on(Standing standing) {
        return new LiveProcessor(ground, generations, projection, standing.generation());
    }

    /** One that fails to start is half started, and is given up. */
    private void run(LiveProcessor next) {
        processor = next;
        try {
            next.start();
        } catch (RuntimeException e) {
            processor = null;
            throw e;
        }
    }

    /** Empty before the first one, and where an older version of the program made one that does not fit. */
    private Optional<Standing> live() {
        return generations.live(name()).filter(standing -> generations.fits(projection, standing.generation()));
    }

    private Standing liveStanding() {
        return generations.live(name()).orElseThrow();
    }

    private LiveProcessor running() {
        LiveProcessor running = processor;
        if (running == null) {
            throw new IllegalStateException("the projection " + name() + " has not started");
        }
        return running;
    }

    private String name() {
        return projection.name();
    }

    /** Messages of databases can quote what stood in a row, so the kind of error is all that is told. */
    private static String sentence(Throwable error) {
        return "it stopped on " + error.getClass().getSimpleName() + " and tries again";
    }
}
