package footprint.projection;

import footprint.store.StoredEntries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts the projections with the application, and rebuilds and compares them. */
final class ProjectionRunner implements Projections, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final int FOLLOW_EACH = 2;

    private final Map<String, RunningProjection> projections = new LinkedHashMap<>();
    private final AskedOnce database = new AskedOnce(System::nanoTime);
    private final StoredEntries store;
    private volatile @Nullable ScheduledExecutorService follower;
    private volatile boolean running;

    ProjectionRunner(
            List<Projection> projections,
            StoredEntries store,
            Generations generations,
            LiveGenerations live,
            Replay replay,
            DataSource database,
            LiveProcessor.Ground ground) {
        this.store = store;
        Turns turns = new Turns(database);
        TableComparison comparison = new TableComparison(new JdbcTemplate(database));
        for (Projection projection : projections) {
            this.projections.put(
                    projection.name(),
                    new RunningProjection(projection, store, generations, live, replay, comparison, turns, ground));
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(projections.keySet());
    }

    @Override
    public List<ProjectionStatus> status() {
        return database.ask(() -> {
            long size = store.size();
            return projections.values().stream().map(each -> each.status(size)).toList();
        });
    }

    @Override
    public void rebuild(String name) {
        named(name).rebuild();
    }

    @Override
    public Comparison compare(String name) {
        return named(name).compare();
    }

    private RunningProjection named(String name) {
        RunningProjection projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("a projection is one of " + String.join(", ", names()));
        }
        return projection;
    }

    @Override
    public void start() {
        projections.values().forEach(RunningProjection::start);
        ScheduledExecutorService follower = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "projection-follower");
            thread.setDaemon(true);
            return thread;
        });
        follower.scheduleWithFixedDelay(this::follow, FOLLOW_EACH, FOLLOW_EACH, TimeUnit.SECONDS);
        this.follower = follower;
        running = true;
    }

    private void follow() {
        projections.forEach((name, projection) -> {
            try {
                projection.follow();
            } catch (RuntimeException e) {
                // The database may be away; a schedule that throws would never look again.
                LOG.warn(
                        "The projection {} could not be looked at: {}",
                        name,
                        e.getClass().getSimpleName());
            }
        });
    }

    @Override
    public void stop() {
        ScheduledExecutorService follower = this.follower;
        if (follower != null) {
            follower.shutdown();
        }
        projections.values().forEach(RunningProjection::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
