package footprint.audit;

import footprint.store.StoreCheck;
import footprint.store.StoredRow;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the store's rows page by page, each while the one before it is being checked. For one thread. */
final class RowsAhead implements AutoCloseable {
    static final int PAGE = 2_000;

    private final StoreCheck store;
    private final long end;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "audit-reader");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<List<StoredRow>> ahead;

    /** @param end the first global index that is not read */
    RowsAhead(StoreCheck store, long first, long end) {
        this.store = store;
        this.end = end;
        this.ahead = from(first);
    }

    /** Fewer than {@link #PAGE} where these are the last. */
    List<StoredRow> next() {
        List<StoredRow> page = await();
        if (page.size() == PAGE) {
            ahead = from(page.get(PAGE - 1).globalIndex() + 1);
        }
        return page;
    }

    private CompletableFuture<List<StoredRow>> from(long first) {
        return CompletableFuture.supplyAsync(() -> store.rows(first, end, PAGE), reader);
    }

    private List<StoredRow> await() {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Lets a page that is being read come to its end: H2 closes its file where a thread is interrupted that reads it. */
    @Override
    public void close() {
        reader.shutdown();
    }
}
