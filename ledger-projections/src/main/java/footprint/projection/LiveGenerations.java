package footprint.projection;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Gives read models the generation to read, and keeps its tables in place until they have read it. Thread-safe. */
public final class LiveGenerations {
    private final Generations generations;
    private final ReadWriteLock tables = new ReentrantReadWriteLock();

    LiveGenerations(Generations generations) {
        this.generations = generations;
    }

    /**
     * Answers a question from the live generation as it stands now. A question may ask another one.
     *
     * @throws IllegalStateException if the projection has not started yet
     */
    public <T> T read(String projection, Function<Standing, T> question) {
        tables.readLock().lock();
        try {
            return question.apply(generations
                    .live(projection)
                    .orElseThrow(() -> new IllegalStateException("the projection " + projection + " has not started")));
        } finally {
            tables.readLock().unlock();
        }
    }

    /** Waits for whoever reads, then throws the generation away. */
    void drop(Projection projection, int generation) {
        tables.writeLock().lock();
        try {
            generations.drop(projection, generation);
        } finally {
            tables.writeLock().unlock();
        }
    }
}
