package footprint.statistics;

import footprint.catalogue.Catalogue;
import footprint.database.Warming;
import footprint.projection.CohortIndex;
import footprint.projection.LiveGenerations;
import footprint.projection.ProjectionsConfiguration;
import footprint.store.StoredEntries;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statistics. */
@Configuration(proxyBeanMethods = false)
@Import(ProjectionsConfiguration.class)
public class StatisticsConfiguration {
    @Bean
    StatisticsProjection statisticsProjection(DataSource ledgerDatabase) {
        return new StatisticsProjection(new JdbcTemplate(ledgerDatabase));
    }

    @Bean
    StatisticsAnswers statisticsAnswers(
            LiveGenerations live,
            StoredEntries store,
            CohortIndex cohorts,
            DataSource ledgerDatabase,
            ObjectProvider<Catalogue> catalogue) {
        Names names = new Names(catalogue.getIfAvailable(Catalogue::load));
        JdbcTemplate jdbc = new JdbcTemplate(ledgerDatabase);
        return new StatisticsAnswers(
                live, store, new StatisticsIndex(jdbc, cohorts, names), new Snapshots(jdbc), names);
    }

    /** By stratum, for which all versions and everyone's strata are read. */
    @Bean
    Warming statisticsWarming(StatisticsAnswers answers) {
        StatisticsQuery byStratum = new StatisticsQuery(List.of(), List.of(Dimension.STRATUM), null);
        return new Warming("statistics", () -> answers.answer(byStratum));
    }

    @Bean
    DailySnapshot dailySnapshot(StatisticsAnswers answers, StoredEntries store, DataSource ledgerDatabase) {
        return new DailySnapshot(
                day -> new PublicCount(answers::answer).at(day),
                new Snapshots(new JdbcTemplate(ledgerDatabase)),
                store);
    }
}
