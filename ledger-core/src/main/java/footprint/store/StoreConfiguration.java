package footprint.store;

import com.zaxxer.hikari.HikariDataSource;
import footprint.cohort.LedgerSecrets;
import footprint.database.Database;
import footprint.database.Postgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The ledger's database and what reads and writes it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
@PropertySource("classpath:ledger-defaults.properties")
public class StoreConfiguration {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    Database ledgerPlace(StoreSettings settings, Environment environment) {
        return Postgres.isChosenBy(environment)
                ? Postgres.setIn(environment, "ledger.postgres")
                : LedgerDatabase.inFiles(settings);
    }

    @Bean
    @Primary
    HikariDataSource ledgerDatabase(Database ledgerPlace, StoreSettings settings, LeafHashes leafHashes) {
        return LedgerDatabase.open(ledgerPlace, settings, leafHashes);
    }

    @Bean
    LeafHashes leafHashes(LedgerSecrets secrets) {
        return new LeafHashes(secrets);
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    EventPreparation eventPreparation(EventCodec codec, LeafHashes leafHashes) {
        return new EventPreparation(codec, leafHashes);
    }

    @Bean
    LedgerEventStorageEngine eventStorageEngine(
            HikariDataSource ledgerDatabase,
            Database ledgerPlace,
            PlatformTransactionManager transactions,
            EventCodec codec,
            EventPreparation preparation) {
        return new LedgerEventStorageEngine(
                new JdbcTemplate(ledgerDatabase), ledgerPlace, transactions, codec, preparation);
    }

    @Bean
    GroupCommit appender(
            EventStore eventStore,
            TransactionManager transactions,
            HikariDataSource ledgerDatabase,
            EventPreparation preparation,
            StoreSettings settings,
            ObjectProvider<MeterRegistry> meters) {
        return GroupCommit.start(
                eventStore,
                transactions,
                new EventReader(new JdbcTemplate(ledgerDatabase)),
                preparation,
                settings.waitingCallers(),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    StoredEntries storedEntries(HikariDataSource ledgerDatabase, EventCodec codec) {
        return new JdbcStoredEntries(new JdbcTemplate(ledgerDatabase), codec);
    }

    @Bean
    StoreCheck storeCheck(HikariDataSource ledgerDatabase, EventCodec codec, LeafHashes leafHashes) {
        return new StoreCheck(new JdbcTemplate(ledgerDatabase), codec, leafHashes);
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    /**
     * Under one name for every start where one process alone can open the database, so that claims of one that was killed are
     * ours, and nothing waits for them to run out. Where there may be several, each has a name of its own, and takes over the
     * claims of one that was killed {@link #CLAIM_TIMEOUT} after it last renewed them.
     */
    @Bean
    JdbcTokenStore tokenStore(
            Database ledgerPlace,
            ConnectionProvider connections,
            TokenSchema schema,
            @Qualifier("serializer") Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(schema)
                .serializer(serializer)
                .nodeId(ledgerPlace.isShared() ? "ledger-" + UUID.randomUUID() : "ledger")
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }

    /** A token that was written during a replay holds another one, which cannot be read back unless its type is allowed. */
    @Bean
    Jackson3SerializerCustomizer tokensOfAxon() {
        return mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    /** Axon falls back to memory where it finds no database; the ledger must not start like that. */
    @Bean
    SmartInitializingSingleton storesArePersistent(
            ObjectProvider<EventStore> eventStores,
            ObjectProvider<EventStorageEngine> engines,
            ObjectProvider<TokenStore> tokenStores) {
        return () -> {
            if (!(eventStores.getObject() instanceof EmbeddedEventStore)
                    || !(engines.getObject() instanceof LedgerEventStorageEngine)
                    || !(tokenStores.getObject() instanceof JdbcTokenStore)) {
                throw new IllegalStateException(
                        "The ledger would not keep its events or tokens on disk: give it one event store and one token store"
                                + " in the ledger's database.");
            }
        };
    }
}
