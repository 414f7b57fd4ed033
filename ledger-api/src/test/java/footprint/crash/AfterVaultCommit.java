package footprint.crash;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Between the vault's commit of a census and its entry's: one census is watched from the vault's commit to its answer, and the
 * program is killed within that time after the vault's commit of the next.
 */
final class AfterVaultCommit implements Moment {
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(50);

    private final Database database;
    private final VaultReader vault;
    private final Journal journal;
    private final Random random;

    AfterVaultCommit(Database database, VaultReader vault, Journal journal, Random random) {
        this.database = database;
        this.vault = vault;
        this.journal = journal;
        this.random = random;
    }

    @Override
    public void await() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT;
        long gap = -1;
        while (System.nanoTime() < deadline) {
            Call census = inFlight();
            if (census == null || !commits(census, deadline)) {
                LockSupport.parkNanos(PAUSE);
                continue;
            }
            long committed = System.nanoTime();
            if (gap >= 0) {
                LockSupport.parkNanos((long) (random.nextDouble() * gap));
                return;
            }
            while (!census.acknowledged() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(PAUSE);
            }
            gap = System.nanoTime() - committed;
        }
    }

    private @Nullable Call inFlight() {
        return journal.last().filter(call -> !call.acknowledged()).orElse(null);
    }

    /** @return false if the answer came before the commit was seen */
    private boolean commits(Call census, long deadline) {
        int child = census.requests.get(0).children()[0];
        try (Database.VaultWatch watch = database.watchVault(vault.blindIndexOf(child))) {
            while (!watch.sawCommit()) {
                if (census.acknowledged() || System.nanoTime() > deadline) {
                    return false;
                }
                LockSupport.parkNanos(PAUSE);
            }
            return true;
        }
    }
}
