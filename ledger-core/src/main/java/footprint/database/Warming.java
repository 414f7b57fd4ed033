package footprint.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads something from a database into memory in the background at start, so that neither the start nor the first who asks
 * waits for millions of rows. Whoever asks before it is done waits for the rest only. Thread-safe.
 */
public final class Warming implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    private final String name;
    private final Runnable reading;
    private volatile Thread thread = new Thread();

    /**
     * @param name what is read, for the thread and the log
     * @param reading what the first who asks would have to do; if it fails, that one tries again and is told what is wrong
     */
    public Warming(String name, Runnable reading) {
        this.name = name;
        this.reading = reading;
    }

    @Override
    public void start() {
        Thread warming = new Thread(this::warm, name + "-warming");
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
            reading.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Not read in advance: the {}, because of {}",
                    name,
                    e.getClass().getSimpleName());
        }
    }
}
