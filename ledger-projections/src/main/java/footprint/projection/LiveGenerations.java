package footprint.projection;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.springframework.jdbc.BadSqlGrammarException;

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
            return ask(projection, question);
        } finally {
            tables.readLock().unlock();
        }
    }

    private <T> T ask(String projection, Function<Standing, T> question) {
        Standing standing = live(projection);
        try {
            return question.apply(standing);
        } catch (BadSqlGrammarException e) {
            if (live(projection).generation() == standing.generation()) {
                throw e;
            }
            // Another process has rebuilt it and thrown these tables away meanwhile.
            return ask(projection, question);
        }
    }

    private Standing live(String projection) {
        return generations
                .live(projection)
                .orElseThrow(() -> new IllegalStateException("the projection " + projection + " has not started"));
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
