package footprint.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the vault into memory in the background at start, so that neither the start nor the first upload waits for millions
 * of rows. Whoever asks before it is done waits for the rest only.
 */
final class VaultWarming implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(VaultWarming.class);

    private final StoredVault vault;
    private volatile Thread thread = new Thread();

    VaultWarming(StoredVault vault) {
        this.vault = vault;
    }

    @Override
    public void start() {
        Thread warming = new Thread(this::warm, "vault-warming");
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
            vault.warm();
        } catch (RuntimeException e) {
            // The first caller tries again, and is told what is wrong.
            LOG.warn("The vault could not be read in advance: {}", e.getClass().getSimpleName());
        }
    }
}
