package footprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.projection.ProjectionStatus;
import footprint.projection.Projections;
import footprint.store.StoredEntries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class DemoHealthTest {
    private final Projections projections = Mockito.mock(Projections.class);
    private final StoredEntries store = Mockito.mock(StoredEntries.class);
    private final DemoHealth health = new DemoHealth(projections, store);

    private Status statusAt(long history, long register) {
        Mockito.when(projections.status())
                .thenReturn(List.of(
                        new ProjectionStatus("history", 1, history, 0, null),
                        new ProjectionStatus("register", 1, register, 0, null)));
        return health.health().getStatus();
    }

    @Test
    void while_it_is_loaded_the_ledger_is_not_in_service() {
        assertThat(statusAt(0, 0)).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void once_it_is_on_record_the_slowest_projection_decides() {
        Mockito.when(store.size()).thenReturn(7L);
        health.recorded();

        assertThat(statusAt(7, 6)).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(statusAt(7, 7)).isEqualTo(Status.UP);
    }

    @Test
    void what_comes_later_takes_it_out_of_service_no_more() {
        Mockito.when(store.size()).thenReturn(7L, 9L);
        health.recorded();

        assertThat(statusAt(7, 7)).isEqualTo(Status.UP);
        assertThat(statusAt(0, 8)).as("a rebuild, and entries of users").isEqualTo(Status.UP);
    }

    @Test
    void while_the_database_is_away_it_is_down_and_says_so() {
        health.recorded();
        Mockito.when(projections.status()).thenThrow(new CannotGetJdbcConnectionException("none"));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus().getDescription()).contains("database gives no answer");
    }
}
