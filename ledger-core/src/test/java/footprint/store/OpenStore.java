package footprint.store;

import com.zaxxer.hikari.HikariDataSource;
import footprint.cohort.Cohort;
import footprint.cohort.LedgerSecret;
import footprint.cohort.LedgerSecrets;
import footprint.database.Database;
import footprint.database.H2Files;
import footprint.database.TestedDatabase;
import footprint.entry.Entry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store in a folder, wired without Spring Boot, for tests of its parts. */
final class OpenStore implements AutoCloseable {
    static final LeafHashes LEAF_HASHES = new LeafHashes(new LedgerSecrets(List.of(new LedgerSecret(1, new byte[32]))));
    private static final Duration PATIENT = Duration.ofSeconds(20);

    final HikariDataSource database;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final LedgerEventStorageEngine engine;
    final EmbeddedEventStore eventStore;
    final StoredEntries entries;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GroupCommit writer;

    private OpenStore(Database place, StoreSettings settings) {
        HikariDataSource database = LedgerDatabase.open(place, settings, LEAF_HASHES);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        EventCodec codec = new EventCodec();
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(transactions);
        EventPreparation preparation = new EventPreparation(codec, LEAF_HASHES);
        this.engine = new LedgerEventStorageEngine(jdbc, place, transactions, codec, preparation);
        this.eventStore = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.entries = new JdbcStoredEntries(jdbc, codec);
        this.writer = GroupCommit.start(
                eventStore,
                new SpringTransactionManager(transactions),
                new EventReader(jdbc),
                preparation,
                settings.waitingCallers(),
                meters);
    }

    static OpenStore in(TestedDatabase product, Path folder) {
        return in(product, folder, 256);
    }

    static OpenStore in(TestedDatabase product, Path folder, int waitingCallers) {
        return in(product, folder, waitingCallers, PATIENT);
    }

    static OpenStore in(TestedDatabase product, Path folder, int waitingCallers, Duration lockTimeout) {
        return new OpenStore(product.ledger(folder), settings(folder, waitingCallers, lockTimeout));
    }

    /** @param scheme of an H2 file system */
    static OpenStore through(String scheme, Path folder) {
        return new OpenStore(
                new H2Files(scheme + ":" + folder.resolve("ledger"), "sa"), settings(folder, 256, PATIENT));
    }

    private static StoreSettings settings(Path folder, int waitingCallers, Duration lockTimeout) {
        return new StoreSettings(folder.toString(), waitingCallers, 16, lockTimeout);
    }

    Appender appender() {
        return writer;
    }

    static Fact fact(Entry entry) {
        return fact(entry, "request", Map.of());
    }

    static Fact fact(Entry entry, String request, Map<String, Cohort> cohorts) {
        byte[] mac = new byte[32];
        byte[] text = request.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, mac, 0, text.length);
        return new Fact(entry, mac, cohorts);
    }

    Appended append(Fact fact) {
        return appender().append(List.of(fact)).get(0);
    }

    @Override
    public void close() {
        writer.close();
        eventStore.shutDown();
        database.close();
    }
}
