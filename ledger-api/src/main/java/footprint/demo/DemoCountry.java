package footprint.demo;

import footprint.country.GeneratedCountry;
import footprint.problem.HealthOfDatabase;
import footprint.projection.Projections;
import footprint.store.StoredEntries;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A generated country for the demonstration, loaded in the background, batch by batch so that nobody else waits long. It is also the part {@code demoCountry} of the ledger's health: {@code LOADING} until every projection shows the
 * country, {@code INCOMPLETE} if it broke off (the next start goes on), neither of which makes the ledger itself unhealthy.
 * Thread-safe.
 */
@Component("demoCountryHealthIndicator")
@Profile("demo")
class DemoCountry implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCountry.class);
    private static final long SEED = 1;
    private static final long BETWEEN_LOOKS = 50;

    private final DemoHealth health;
    private final Uploads uploads;
    private final Projections projections;
    private final StoredEntries store;
    private final int children;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread loading;
    private volatile String state = "LOADING";
    private volatile long size = Long.MAX_VALUE;

    /** @param children how many the country has; 0 for no country */
    DemoCountry(
            DemoHealth health,
            Uploads uploads,
            Projections projections,
            StoredEntries store,
            @Value("${ledger.demo.children:20000}") int children) {
        this.health = health;
        this.uploads = uploads;
        this.projections = projections;
        this.store = store;
        this.children = children;
        if (children == 0) {
            state = "NONE";
        }
    }

    void loadInBackground() {
        if (children > 0) {
            Thread thread = new Thread(this::load, "demonstration's country");
            thread.setDaemon(true);
            thread.start();
            loading = thread;
        }
    }

    /** For whoever must know that it is over, one way or the other. */
    void await() throws InterruptedException {
        if (loading != null) {
            loading.join();
        }
    }

    /** By no interrupt: one that meets a thread reading from H2 closes the database's file. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        await();
    }

    private void load() {
        try {
            awaitDemonstration();
            GeneratedCountry country = new GeneratedCountry(children, SEED);
            if (!uploads.isOnRecord(country.last())) {
                long before = System.nanoTime();
                LOG.info(
                        "Loading for the demonstration, in the background: a country of {} children that does not exist.",
                        children);
                upload(country);
                LOG.info(
                        "On record for the demonstration: the country, {} lines in {} s.",
                        country.lines(),
                        Duration.ofNanos(System.nanoTime() - before).toSeconds());
            }
            size = store.size();
            state = "RECORDED";
        } catch (CancellationException | InterruptedException e) {
            state = "INCOMPLETE";
        } catch (RuntimeException e) {
            state = "INCOMPLETE";
            LOG.error("The demonstration's country is not on record as a whole; the next start goes on.", e);
        }
    }

    /** A country is made on all processors, which a visitor would wait for. */
    private void awaitDemonstration() throws InterruptedException {
        while (!health.isShown() && !stopping.await(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {}
        goOnUnlessStopping();
    }

    private void goOnUnlessStopping() {
        if (stopping.getCount() == 0) {
            throw new CancellationException();
        }
    }

    private void upload(GeneratedCountry country) {
        Batches batches = new Batches(lines -> {
            goOnUnlessStopping();
            try {
                if (!uploads.areOnRecord(lines)) {
                    uploads.send("country", lines);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        });
        country.forEachLine(batches::add);
        batches.end();
    }

    @Override
    public Health health() {
        return HealthOfDatabase.of(this::look);
    }

    private Health look() {
        boolean shown =
                state.equals("RECORDED") && projections.status().stream().allMatch(status -> status.position() >= size);
        if (shown) {
            state = "UP";
        }
        return Health.status(state.equals("RECORDED") ? "LOADING" : state).build();
    }
}
