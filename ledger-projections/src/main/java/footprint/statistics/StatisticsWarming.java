package footprint.statistics;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Counts once in the background at start, by stratum, for which all versions and everyone's strata are read into memory; so
 * neither the start nor the first question waits for them. Whoever asks before it is done waits for the rest only.
 */
final class StatisticsWarming implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StatisticsWarming.class);
    private static final StatisticsQuery BY_STRATUM = new StatisticsQuery(List.of(), List.of(Dimension.STRATUM), null);

    private final StatisticsAnswers answers;
    private volatile Thread thread = new Thread();

    StatisticsWarming(StatisticsAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void start() {
        Thread warming = new Thread(this::warm, "statistics-warming");
        warming.setDaemon(true);
        thread = warming;
        warming.start();
    }

    /** The database is closed next, so what is being read is waited for. */
    @Override
    public void stop() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void warm() {
        try {
            answers.answer(BY_STRATUM);
        } catch (RuntimeException e) {
            // The first who asks tries again, and is told what is wrong.
            LOG.warn(
                    "The statistics could not be read in advance: {}",
                    e.getClass().getSimpleName());
        }
    }
}
