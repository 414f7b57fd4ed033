package footprint.bench;

import footprint.cohort.Cohort;
import footprint.cohort.LedgerSecret;
import footprint.cohort.LedgerSecrets;
import footprint.entry.Entry;
import footprint.store.Appended;
import footprint.store.Appender;
import footprint.store.Fact;
import footprint.store.StoreConfiguration;
import footprint.store.StoredEntries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger's store as the server wires it, without projections, pages and vault. Thread-safe. */
final class OurStore implements Appending {
    // No @Configuration, which the server would find and take for its own.
    @EnableAutoConfiguration
    @Import(StoreConfiguration.class)
    static class StoreAlone {
        @Bean
        LedgerSecrets ledgerSecrets() {
            return new LedgerSecrets(List.of(new LedgerSecret(1, new byte[32])));
        }
    }

    private final ConfigurableApplicationContext application;
    private final Appender appender;
    private final StoredEntries entries;
    private final JdbcTemplate jdbc;

    private OurStore(ConfigurableApplicationContext application) {
        this.application = application;
        this.appender = application.getBean(Appender.class);
        this.entries = application.getBean(StoredEntries.class);
        this.jdbc = application.getBean(JdbcTemplate.class);
    }

    static OurStore inFiles(Path folder) {
        return open(List.of("--ledger.store.data=" + folder));
    }

    static OurStore on(PostgresPlace place) {
        return open(place.arguments(), "postgres");
    }

    private static OurStore open(List<String> more, String... profiles) {
        List<String> arguments = new ArrayList<>(Quiet.ARGUMENTS);
        arguments.addAll(more);
        return new OurStore(new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .profiles(profiles)
                .run(arguments.toArray(String[]::new)));
    }

    @Override
    public void append(Entry entry) {
        Fact fact = new Fact(
                entry,
                new byte[32],
                Map.of(Fact.WHOLE, Cohort.of(ThreadLocalRandom.current().nextInt())));
        if (!(appender.append(List.of(fact)).get(0) instanceof Appended.New)) {
            throw new WrongResult("an event was not appended");
        }
    }

    @Override
    public long count() {
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM event", Long.class);
        return rows == null ? 0 : rows;
    }

    @Override
    public void checkOrder() {
        Long last = jdbc.queryForObject("SELECT MAX(global_index) FROM event", Long.class);
        WrongResult.unlessEqual("events up to the last global index", count(), last == null ? 0 : last + 1);
        WrongResult.unlessEqual("the next global index", count(), entries.size());
    }

    @Override
    public void close() {
        application.close();
    }
}
