package footprint.country;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that share work out, one for each processor. */
final class Crew {
    /** What is done with each thing; two are never about the same. */
    interface Work<T> {
        void on(T thing) throws IOException;
    }

    private Crew() {}

    /** Returns when all is done; when something fails, the rest is left. */
    static <T> void each(List<T> things, Work<T> work) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> doing = new ArrayList<>();
            for (T thing : things) {
                doing.add(threads.submit(() -> {
                    work.on(thing);
                    return null;
                }));
            }
            for (Future<?> one : doing) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before all was written");
        } finally {
            threads.shutdownNow();
        }
    }
}
