package footprint.demo;

import footprint.problem.HealthOfDatabase;
import footprint.projection.Projections;
import footprint.store.StoredEntries;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The part {@code demo} of the ledger's health: out of service until what a visitor needs is on record and every projection
 * shows it, and up from then on, whatever else is loaded later. Thread-safe.
 */
@Component("demoHealthIndicator")
@Profile("demo")
class DemoHealth implements HealthIndicator {
    private static final long UNKNOWN_YET = Long.MAX_VALUE;

    private final Projections projections;
    private final StoredEntries store;
    private volatile long size = UNKNOWN_YET;
    private volatile boolean shown;

    DemoHealth(Projections projections, StoredEntries store) {
        this.projections = projections;
        this.store = store;
    }

    /** Told once, when what a visitor needs is on record. */
    void recorded() {
        size = store.size();
    }

    @Override
    public Health health() {
        return HealthOfDatabase.of(this::look);
    }

    private Health look() {
        if (size == UNKNOWN_YET) {
            return Health.outOfService()
                    .withDetail("reason", "it is being loaded")
                    .build();
        }
        return isShown()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "the projections do not show all of it yet")
                        .build();
    }

    /** Whether it is on record and every projection shows it, or once did. */
    boolean isShown() {
        shown = shown
                || size != UNKNOWN_YET && projections.status().stream().allMatch(status -> status.position() >= size);
        return shown;
    }
}
