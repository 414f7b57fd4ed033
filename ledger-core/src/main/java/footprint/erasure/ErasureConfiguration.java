package footprint.erasure;

import footprint.identity.IdentityVault;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts erasure together; the journal stands in the folder {@code ledger.erasure-journal}. */
@Configuration(proxyBeanMethods = false)
public class ErasureConfiguration {
    // A string, since Spring would look a relative Path up on the class path first.
    private static final String FOLDER =
            "${ledger.erasure-journal:${LEDGER_ERASURE_JOURNAL:${ledger.data:${LEDGER_DATA:./data}}/erasures}}";

    /** What a crash left undone, or an older backup of the vault brought back, is erased before anything is served. */
    @Bean
    Erasures erasures(
            DataSource ledgerDatabase, IdentityVault vault, EventStore events, @Value(FOLDER) String journalFolder) {
        ErasedChildren erased = new ErasedChildren(new JdbcTemplate(ledgerDatabase));
        events.subscribe(erased::note);
        Erasures erasures = new Erasures(erased, new ErasureJournal(Path.of(journalFolder), vault::mac), vault);
        erasures.carryOut();
        return erasures;
    }
}
