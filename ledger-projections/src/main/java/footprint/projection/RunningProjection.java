package footprint.projection;

import footprint.store.StoredEntries;
import org.jspecify.annotations.Nullable;

/** One projection: its live generation and the processor that keeps it current. Thread-safe. */
final class RunningProjection {
    private final Projection projection;
    private final StoredEntries store;
    private final Generations generations;
    private final LiveGenerations live;
    private final Replay replay;
    private final TableComparison comparison;
    private final LiveProcessor.Ground ground;
    private volatile @Nullable LiveProcessor processor;

    RunningProjection(
            Projection projection,
            StoredEntries store,
            Generations generations,
            LiveGenerations live,
            Replay replay,
            TableComparison comparison,
            LiveProcessor.Ground ground) {
        this.projection = projection;
        this.store = store;
        this.generations = generations;
        this.live = live;
        this.replay = replay;
        this.comparison = comparison;
        this.ground = ground;
    }

    synchronized void start() {
        generations.leftOver(name()).forEach(generation -> generations.drop(projection, generation));
        Standing standing = generations.live(name()).orElseGet(this::first);
        run(standing);
    }

    synchronized void stop() {
        LiveProcessor running = processor;
        if (running != null) {
            running.stop();
        }
    }

    synchronized void rebuild() {
        int fresh = generations.add(projection);
        Standing old;
        LiveProcessor retired = running();
        try {
            replay.until(store.size(), projection, fresh);
            retired.stop();
            old = generations.live(name()).orElseThrow();
            replay.until(old.position(), projection, fresh);
        } catch (RuntimeException e) {
            live.drop(projection, fresh);
            retired.start();
            throw e;
        }
        generations.promote(name(), fresh);
        run(generations.standing(name(), fresh));
        live.drop(projection, old.generation());
        retired.forgetToken();
    }

    synchronized Comparison compare() {
        int fresh = generations.add(projection);
        try {
            // Never past the live one: neither of the two can go back.
            replay.until(generations.live(name()).orElseThrow().position(), projection, fresh);
            running().stop();
            try {
                Standing old = generations.live(name()).orElseThrow();
                replay.until(old.position(), projection, fresh);
                return comparison.between(projection, old.generation(), fresh, old.position());
            } finally {
                running().start();
            }
        } finally {
            live.drop(projection, fresh);
        }
    }

    ProjectionStatus status(long size) {
        LiveProcessor running = processor;
        Standing standing = generations.live(name()).orElse(new Standing(0, 0, null));
        String error = running == null
                ? "it has not started"
                : running.error().map(RunningProjection::sentence).orElse(null);
        return new ProjectionStatus(
                name(), standing.generation(), standing.position(), Math.max(0, size - standing.position()), error);
    }

    private Standing first() {
        int generation = generations.add(projection);
        generations.promote(name(), generation);
        return generations.standing(name(), generation);
    }

    private void run(Standing standing) {
        LiveProcessor next = new LiveProcessor(ground, generations, projection, standing.generation());
        next.placeAt(standing.position());
        next.start();
        processor = next;
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
