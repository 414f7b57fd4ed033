package footprint.projection;

import footprint.store.StoredEntries;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that keeps the projections going; each read model's own configuration adds its {@link Projection}. */
@Configuration(proxyBeanMethods = false)
public class ProjectionsConfiguration {
    @Bean
    Generations projectionGenerations(DataSource ledgerDatabase) {
        return new Generations(new JdbcTemplate(ledgerDatabase));
    }

    @Bean
    LiveGenerations liveGenerations(Generations generations) {
        return new LiveGenerations(generations);
    }

    @Bean
    CohortIndex cohortIndex(StoredEntries store) {
        return new CohortIndex(store);
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService projectionCoordinators() {
        return daemons("projection-coordinator");
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService projectionWorkers() {
        return daemons("projection-worker");
    }

    @Bean
    ProjectionRunner projectionRunner(
            List<Projection> projections,
            StoredEntries store,
            Generations generations,
            LiveGenerations live,
            DataSource ledgerDatabase,
            PlatformTransactionManager database,
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            ScheduledExecutorService projectionCoordinators,
            ScheduledExecutorService projectionWorkers) {
        LiveProcessor.Ground ground =
                new LiveProcessor.Ground(events, tokens, transactions, projectionCoordinators, projectionWorkers);
        return new ProjectionRunner(
                projections,
                store,
                generations,
                live,
                new Replay(store, generations, new TransactionTemplate(database)),
                ledgerDatabase,
                ground);
    }

    private static ScheduledExecutorService daemons(String name) {
        return Executors.newScheduledThreadPool(2, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
