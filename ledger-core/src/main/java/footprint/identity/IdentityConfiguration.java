package footprint.identity;

import footprint.child.ChildNumbers;
import footprint.child.EventStoreRanges;
import footprint.child.RangeReservation;
import footprint.cohort.CohortStatements;
import footprint.cohort.LedgerSecrets;
import footprint.database.Database;
import footprint.database.Postgres;
import footprint.database.Warming;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Puts keys, vault and number allocation together, over the data folder {@code ledger.data}. */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {
    // A string, since Spring would look a relative Path up on the class path first.
    private static final String DATA = "${ledger.data:${LEDGER_DATA:./data}}";

    /** Keys are made on first start under the profile {@code demo} only. */
    @Bean
    LedgerKeys ledgerKeys(@Value(DATA) String dataFolder, Environment environment) {
        return LedgerKeys.read(Path.of(dataFolder), environment.acceptsProfiles(Profiles.of("demo")));
    }

    @Bean
    LedgerSecrets ledgerSecrets(LedgerKeys keys) {
        return keys.secrets();
    }

    @Bean
    CohortStatements cohortStatements(LedgerSecrets secrets) {
        return new CohortStatements(secrets);
    }

    @Bean
    RangeReservation rangeReservation(EventStore events) {
        return new EventStoreRanges(events, Clock.systemUTC());
    }

    // After the keys, so that a start without them leaves no empty vault behind.
    @Bean
    VaultDatabase vaultDatabase(
            @Value(DATA) String dataFolder, LedgerKeys keys, Environment environment, Database ledgerPlace) {
        VaultDatabase vault = ledgerPlace instanceof Postgres ledger
                ? VaultDatabase.open(Postgres.setIn(environment, "ledger.postgres.vault"), ledger)
                : VaultDatabase.in(Path.of(dataFolder));
        try {
            vault.refuseAnotherKey(keys.vaultKey());
            return vault;
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    @Bean
    StoredVault identityVault(VaultDatabase database, RangeReservation reservation, LedgerKeys keys) {
        return new StoredVault(database, new ChildNumbers(reservation), keys.vaultKey());
    }

    @Bean
    Warming vaultWarming(StoredVault vault) {
        return new Warming("vault", vault::warm);
    }

    /** So that a start without keys leaves no empty store behind. */
    @Bean
    static BeanFactoryPostProcessor keysBeforeTheStore() {
        return new AbstractDependsOnBeanFactoryPostProcessor(DataSource.class, "ledgerKeys") {};
    }
}
