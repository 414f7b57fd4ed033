package footprint.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the store, {@code ledger.store.*}.
 *
 * @param data folder that holds the ledger's files; made if it is not there
 * @param waitingCallers how many callers may wait for the writer before the next one is told to try again; at least 1
 * @param connections most connections to the database at once; at least 2
 * @param lockTimeout how long a transaction waits for another one that is appending
 */
@ConfigurationProperties("ledger.store")
public record StoreSettings(
        @DefaultValue("./data") String data,
        @DefaultValue("256") int waitingCallers,
        @DefaultValue("32") int connections,
        @DefaultValue("10s") Duration lockTimeout) {
    public StoreSettings {
        if (waitingCallers < 1) {
            throw new IllegalArgumentException("ledger.store.waiting-callers must be at least 1");
        }
        if (connections < 2) {
            throw new IllegalArgumentException("ledger.store.connections must be at least 2");
        }
    }

    // A string above, since Spring would look a relative Path up on the class path first.
    Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
