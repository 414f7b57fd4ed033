package footprint.statistics;

import footprint.entry.Occurred;
import footprint.store.StoredEntries;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes the public's snapshot each day in London, and the first one once there are entries and no more come in for a while: a
 * ledger that is being filled is let finish. Several processes may run it; one snapshot a day is kept.
 */
final class DailySnapshot implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DailySnapshot.class);
    private static final int LOOK_EACH_SECONDS = 20;

    private final Function<LocalDate, PublicStatistics> count;
    private final Snapshots snapshots;
    private final StoredEntries store;
    private volatile @Nullable ScheduledExecutorService clock;
    private long sizeBefore = -1;

    /** @param count counts what is there now, to be told on that day */
    DailySnapshot(Function<LocalDate, PublicStatistics> count, Snapshots snapshots, StoredEntries store) {
        this.count = count;
        this.snapshots = snapshots;
        this.store = store;
    }

    /** Takes the day's snapshot if there is none yet. */
    synchronized void look(LocalDate day) {
        LocalDate last = snapshots.lastDay().orElse(null);
        long size = store.size();
        boolean settled = size > 0 && size == sizeBefore;
        sizeBefore = size;
        if (last == null ? settled : last.isBefore(day)) {
            snapshots.keep(count.apply(day));
            LOG.info("The public's statistics of the day are taken.");
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "daily-snapshot");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::lookNow, LOOK_EACH_SECONDS, LOOK_EACH_SECONDS, TimeUnit.SECONDS);
        this.clock = clock;
    }

    private void lookNow() {
        try {
            look(LocalDate.now(Occurred.LONDON));
        } catch (RuntimeException e) {
            // The database may be away; a schedule that throws would never look again.
            LOG.warn(
                    "The public's statistics could not be taken: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clock;
        if (running != null) {
            running.shutdown();
        }
        clock = null;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
