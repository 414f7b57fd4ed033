package footprint.projection;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Asks a database that gave no answer not again within the next second: whoever asks for one thing after the other (the parts of
 * the health) waits its time-out once, and not for each. Thread-safe.
 */
final class AskedOnce {
    private static final long A_MOMENT = TimeUnit.SECONDS.toNanos(1);

    /** @param at when it came, in nanoseconds */
    private record Failure(DataAccessException why, long at) {}

    private final LongSupplier nanoTime;
    private volatile @Nullable Failure last;

    /** @param nanoTime as {@link System#nanoTime} */
    AskedOnce(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** @throws DataAccessException of the question, or of one that failed a moment ago */
    <T> T ask(Supplier<T> question) {
        Failure before = last;
        if (before != null && nanoTime.getAsLong() - before.at() < A_MOMENT) {
            throw before.why();
        }
        try {
            return question.get();
        } catch (DataAccessException e) {
            last = new Failure(e, nanoTime.getAsLong());
            throw e;
        }
    }
}
