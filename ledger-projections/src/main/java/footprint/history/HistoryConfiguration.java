package footprint.history;

import footprint.catalogue.Catalogue;
import footprint.projection.CohortIndex;
import footprint.projection.CohortWords;
import footprint.projection.LiveGenerations;
import footprint.projection.ProjectionsConfiguration;
import footprint.projection.ReportWords;
import footprint.store.StoredEntries;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history read model. */
@Configuration(proxyBeanMethods = false)
@Import(ProjectionsConfiguration.class)
public class HistoryConfiguration {
    @Bean
    HistoryProjection historyProjection(DataSource ledgerDatabase) {
        return new HistoryProjection(new JdbcTemplate(ledgerDatabase));
    }

    @Bean
    SourcesProjection sourcesProjection(DataSource ledgerDatabase) {
        return new SourcesProjection(new JdbcTemplate(ledgerDatabase));
    }

    @Bean
    HistoryAnswers historyAnswers(
            LiveGenerations live,
            StoredEntries store,
            CohortIndex cohorts,
            DataSource ledgerDatabase,
            ObjectProvider<Catalogue> catalogue) {
        Catalogue known = catalogue.getIfAvailable(Catalogue::load);
        return new HistoryAnswers(
                live,
                store,
                new Candidates(new JdbcTemplate(ledgerDatabase)),
                cohorts,
                new HistoryTeller(new Sentences(known), new CohortWords(store, known), new ReportWords(known)),
                new SourcesCovered(new JdbcTemplate(ledgerDatabase), store));
    }
}
