package footprint.projection;

import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.cohort.LedgerSecret;
import footprint.cohort.LedgerSecrets;
import footprint.database.TestedDatabase;
import footprint.entry.Entry;
import footprint.history.HistoryConfiguration;
import footprint.history.HistoryOfChild;
import footprint.history.HistoryQuery;
import footprint.register.RegisterConfiguration;
import footprint.register.RegisterPage;
import footprint.register.RegisterQuery;
import footprint.statistics.StatisticsConfiguration;
import footprint.store.Appender;
import footprint.store.Fact;
import footprint.store.StoreConfiguration;
import footprint.store.StoredEntries;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Store and projections over the database of a folder, as the server wires them. */
public final class OpenLedger implements AutoCloseable {
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        StoreConfiguration.class,
        HistoryConfiguration.class,
        RegisterConfiguration.class,
        StatisticsConfiguration.class
    })
    static class SmallApplication {
        @Bean
        LedgerSecrets secrets() {
            return new LedgerSecrets(List.of(new LedgerSecret(1, new byte[32])));
        }
    }

    private final ConfigurableApplicationContext application;

    private OpenLedger(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** @param more configurations beside those of the read models */
    public static OpenLedger in(TestedDatabase product, Path folder, Class<?>... more) {
        Class<?>[] all = Stream.concat(Stream.of(SmallApplication.class), Stream.of(more))
                .toArray(Class<?>[]::new);
        return new OpenLedger(product.start(folder, all));
    }

    public void append(Entry entry, int... children) {
        append(entry, Map.of(Fact.WHOLE, Cohort.of(children)));
    }

    public void appendWithoutChildren(Entry entry) {
        append(entry, Map.of());
    }

    public void append(Entry entry, Map<String, Cohort> cohorts) {
        application.getBean(Appender.class).append(List.of(new Fact(entry, new byte[32], cohorts)));
    }

    public HistoryOfChild history(int child) {
        return history(child, 0, 100);
    }

    /** With some of the entries that nobody can tell, and as many of those that were probably not about the child. */
    public HistoryOfChild history(int child, int from, int limit) {
        HistoryQuery.Window window = new HistoryQuery.Window(from, limit);
        catchUp();
        return ask(new HistoryQuery(new ChildNumber(child), window, window), HistoryOfChild.class);
    }

    public RegisterPage register(String search, int page) {
        return register(new RegisterQuery(search, null, null, page));
    }

    public RegisterPage register(RegisterQuery query) {
        catchUp();
        return ask(query, RegisterPage.class);
    }

    public <T> T ask(Object query, Class<T> answer) {
        return application.getBean(QueryGateway.class).query(query, answer).join();
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** How many entries are on record. */
    public long size() {
        return application.getBean(StoredEntries.class).size();
    }

    public Projections projections() {
        return application.getBean(Projections.class);
    }

    public JdbcTemplate jdbc() {
        return application.getBean(JdbcTemplate.class);
    }

    /** Waits until every projection holds what is on record now. */
    public void catchUp() {
        long size = size();
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (projections().status().stream().anyMatch(status -> status.position() < size)) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("not caught up: " + projections().status());
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
