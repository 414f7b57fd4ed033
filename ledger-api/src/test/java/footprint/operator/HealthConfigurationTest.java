package footprint.operator;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.projection.ProjectionStatus;
import footprint.projection.Projections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class HealthConfigurationTest {
    private final Projections projections = Mockito.mock(Projections.class);

    private Health healthOf(String name, ProjectionStatus... statuses) {
        Mockito.when(projections.names()).thenReturn(List.of("history", "register"));
        Mockito.when(projections.status()).thenReturn(List.of(statuses));
        CompositeHealthContributor health = new HealthConfiguration().projectionsHealthContributor(projections);
        return ((HealthIndicator) health.getContributor(name)).health();
    }

    @Test
    void a_projection_that_cannot_go_on_is_down_under_its_own_name_and_the_others_are_up() {
        ProjectionStatus history = new ProjectionStatus("history", 1, 7, 3, "it stopped");
        ProjectionStatus register = new ProjectionStatus("register", 1, 10, 0, null);

        assertThat(healthOf("history", history, register).getStatus()).isEqualTo(Status.DOWN);
        assertThat(healthOf("history", history, register).getDetails())
                .containsEntry("position", 7L)
                .containsEntry("lag", 3L);
        assertThat(healthOf("register", history, register).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void without_a_database_it_is_down_and_says_so() {
        Mockito.when(projections.names()).thenReturn(List.of("history"));
        Mockito.when(projections.status()).thenThrow(new CannotGetJdbcConnectionException("none"));
        HealthIndicator history = (HealthIndicator) new HealthConfiguration()
                .projectionsHealthContributor(projections)
                .getContributor("history");

        assertThat(history.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(history.health().getStatus().getDescription()).isEqualTo("The ledger's database gives no answer.");
    }

    @Test
    void a_projection_that_is_behind_and_runs_is_up() {
        ProjectionStatus behind = new ProjectionStatus("history", 1, 0, 5_000, null);

        assertThat(healthOf("history", behind).getStatus()).isEqualTo(Status.UP);
    }
}
