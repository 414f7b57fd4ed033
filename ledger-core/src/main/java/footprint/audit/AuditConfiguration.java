package footprint.audit;

import footprint.cohort.CohortStatements;
import footprint.disclosure.Disclosures;
import footprint.erasure.ErasedChildren;
import footprint.identity.IdentityVault;
import footprint.store.StoreCheck;
import footprint.store.StoredEntries;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the audit together, over the ledger's database and the vault. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {
    @Bean
    Audit audit(
            StoreCheck store,
            StoredEntries stored,
            IdentityVault vault,
            CohortStatements statements,
            Disclosures disclosures,
            DataSource ledgerDatabase) {
        return new Audit(
                store,
                stored,
                vault,
                new CohortCheck(stored, statements),
                new FindingsCheck(stored, disclosures),
                new ErasureCheck(stored, vault, new ErasedChildren(new JdbcTemplate(ledgerDatabase))),
                new AuditNotebook(new JdbcTemplate(ledgerDatabase)));
    }
}
