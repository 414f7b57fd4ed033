package footprint.operator;

import footprint.problem.HealthOfDatabase;
import footprint.projection.ProjectionStatus;
import footprint.projection.Projections;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger's health is made of, beside what Spring Boot adds. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    /** One part for each projection, under its name: down while it cannot go on, or cannot be looked at. */
    @Bean
    CompositeHealthContributor projectionsHealthContributor(Projections projections) {
        return CompositeHealthContributor.fromMap(projections.names().stream()
                .collect(Collectors.<String, String, HealthIndicator>toMap(
                        Function.identity(), name -> () -> health(projections, name))));
    }

    private static Health health(Projections projections, String name) {
        return HealthOfDatabase.of(() -> projections.status().stream()
                .filter(status -> status.name().equals(name))
                .map(HealthConfiguration::health)
                .findFirst()
                .orElseThrow());
    }

    private static Health health(ProjectionStatus status) {
        Health.Builder health =
                status.error() == null ? Health.up() : Health.down().withDetail("error", status.error());
        return health.withDetail("position", status.position())
                .withDetail("lag", status.lag())
                .build();
    }
}
