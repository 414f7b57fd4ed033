package footprint.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import footprint.database.TestedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class TurnsTest {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    private HikariDataSource database;

    @BeforeEach
    void open() {
        database = tested.ledger(folder).open("ledger", 4, Duration.ofMillis(300));
        new JdbcTemplate(database).execute("CREATE TABLE projection_turn (name VARCHAR(64) PRIMARY KEY)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_waits_too_long_for_another_ones_turn_is_told_that_a_rebuild_is_under_way() {
        Turns turns = new Turns(database);

        assertThatThrownBy(() -> turns.alone("history", () -> turns.alone("history", () -> "never")))
                .isInstanceOf(RebuildUnderWay.class);
        assertThat(turns.alone("history", () -> "mine")).isEqualTo("mine");
    }

    @Test
    void what_the_work_fails_with_is_told_though_the_connection_that_held_the_turn_is_gone() {
        assumeTrue(tested == TestedDatabase.POSTGRES, "an embedded H2 ends with its process");
        Turns turns = new Turns(database);

        assertThatThrownBy(() -> turns.alone("history", () -> {
                    endOtherSessions();
                    throw new IllegalArgumentException("the work's own");
                }))
                .hasMessage("the work's own");
        assertThat(turns.alone("history", () -> "mine")).isEqualTo("mine");
    }

    private void endOtherSessions() {
        new JdbcTemplate(database)
                .queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
}
