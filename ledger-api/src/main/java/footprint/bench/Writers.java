package footprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that each append one event after the other for as long as a round lasts; the figure is events a second. */
record Writers(Appending store, int writers, boolean quick) implements Contender {
    @Override
    public double round() throws Exception {
        long before = store.count();
        long nanos = quick ? 500_000_000L : 3_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            Stopwatch time = Stopwatch.start();
            List<Future<Long>> appended = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Callable<Long> work = () -> appendUntil(time.began() + nanos);
                appended.add(threads.submit(work));
            }
            long acknowledged = 0;
            for (Future<Long> each : appended) {
                acknowledged += each.get();
            }
            double seconds = time.seconds();
            WrongResult.unlessEqual("events in the store", before + acknowledged, store.count());
            store.checkOrder();
            return acknowledged / seconds;
        } finally {
            threads.shutdownNow();
        }
    }

    private long appendUntil(long end) {
        long appended = 0;
        while (System.nanoTime() < end) {
            store.append(SampleEvents.look());
            appended++;
        }
        return appended;
    }
}
