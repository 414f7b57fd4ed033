package footprint.register;

import footprint.catalogue.Catalogue;
import footprint.projection.CohortWords;
import footprint.projection.LiveGenerations;
import footprint.projection.PlainEnglish;
import footprint.projection.ProjectionsConfiguration;
import footprint.store.StoredEntries;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public register. */
@Configuration(proxyBeanMethods = false)
@Import(ProjectionsConfiguration.class)
public class RegisterConfiguration {
    @Bean
    RegisterProjection registerProjection(
            DataSource ledgerDatabase, StoredEntries store, ObjectProvider<Catalogue> catalogue) {
        return new RegisterProjection(
                new JdbcTemplate(ledgerDatabase),
                store,
                new RegisterRows(new PlainEnglish(catalogue.getIfAvailable(Catalogue::load))));
    }

    @Bean
    RegisterAnswers registerAnswers(
            LiveGenerations live, StoredEntries store, DataSource ledgerDatabase, ObjectProvider<Catalogue> catalogue) {
        JdbcTemplate jdbc = new JdbcTemplate(ledgerDatabase);
        Catalogue known = catalogue.getIfAvailable(Catalogue::load);
        return new RegisterAnswers(
                live,
                store,
                new RegisterSearch(jdbc),
                new Agreements(jdbc, store),
                new RegisterPages(known, new CohortWords(store, known)));
    }
}
