package footprint.projection;

import footprint.store.StoredEntries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts the projections with the application, and rebuilds and compares them. */
final class ProjectionRunner implements Projections, SmartLifecycle {
    private final Map<String, RunningProjection> projections = new LinkedHashMap<>();
    private final StoredEntries store;
    private volatile boolean running;

    ProjectionRunner(
            List<Projection> projections,
            StoredEntries store,
            Generations generations,
            LiveGenerations live,
            Replay replay,
            JdbcTemplate jdbc,
            LiveProcessor.Ground ground) {
        this.store = store;
        for (Projection projection : projections) {
            this.projections.put(
                    projection.name(),
                    new RunningProjection(
                            projection, store, generations, live, replay, new TableComparison(jdbc), ground));
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(projections.keySet());
    }

    @Override
    public List<ProjectionStatus> status() {
        long size = store.size();
        return projections.values().stream().map(each -> each.status(size)).toList();
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
        running = true;
    }

    @Override
    public void stop() {
        projections.values().forEach(RunningProjection::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
