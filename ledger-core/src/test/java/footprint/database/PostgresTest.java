package footprint.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import footprint.identity.VaultDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

class PostgresTest {
    private static PostgresServer server;
    private static PostgresDatabase database;

    @BeforeAll
    static void start() {
        server = PostgresServer.shared();
        database = server.newDatabase();
    }

    private static HikariDataSource open(Postgres place) {
        return place.open("test", 2, Duration.ofSeconds(5));
    }

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("ledger.postgres.url", database.url())
                .withProperty("ledger.postgres.user", database.ledgerRole())
                .withProperty("ledger.postgres.schema", "ledger");
    }

    @Test
    void commits_reach_the_disk() {
        try (HikariDataSource connections = open(database.ledger())) {
            JdbcTemplate jdbc = new JdbcTemplate(connections);

            assertThat(jdbc.queryForObject("SHOW synchronous_commit", String.class))
                    .isEqualTo("on");
            assertThat(jdbc.queryForObject("SHOW fsync", String.class)).isEqualTo("on");
            assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class)).isEqualTo("5s");
        }
    }

    @Test
    void the_role_of_the_ledger_cannot_read_the_vault_nor_the_other_way_round() {
        VaultDatabase.open(database.vault(), database.ledger()).close();
        try (HikariDataSource ledger = open(database.ledger());
                HikariDataSource vault = open(database.vault())) {
            new JdbcTemplate(ledger).execute("CREATE TABLE an_event (id INTEGER)");

            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> new JdbcTemplate(ledger).queryForList("SELECT * FROM vault.identifier"))
                    .havingRootCause()
                    .withMessageContaining("permission denied for schema vault");
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> new JdbcTemplate(vault).queryForList("SELECT * FROM ledger.an_event"))
                    .havingRootCause()
                    .withMessageContaining("permission denied for schema ledger");
            assertThat(new JdbcTemplate(vault).queryForList("SELECT * FROM identifier"))
                    .isEmpty();
        }
    }

    @Test
    void a_vault_that_the_ledgers_role_can_reach_is_refused() {
        PostgresDatabase open = server.newDatabase();
        server.as(open.ledgerRole()).execute("GRANT USAGE ON SCHEMA vault TO " + open.ledgerRole());

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> VaultDatabase.open(open.vault(), open.ledger()))
                .withMessageContaining("can reach the schema vault");
    }

    @Test
    void a_password_has_no_default() {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> Postgres.setIn(settings(), "ledger.postgres"))
                .withMessage("ledger.postgres.password is missing: set either it or the file, for which there are"
                        + " LEDGER_POSTGRES_PASSWORD and LEDGER_POSTGRES_PASSWORD_FILE.");
    }

    @Test
    void a_password_may_come_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), database.password() + "\n");
        Postgres place =
                Postgres.setIn(settings().withProperty("ledger.postgres.password-file", "" + file), "ledger.postgres");

        assertThat(place).isEqualTo(database.ledger());
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> Postgres.setIn(
                        settings().withProperty("ledger.postgres.password-file", folder + "/none"), "ledger.postgres"))
                .withMessageContaining("ledger.postgres.password-file");
    }

    @Test
    void a_wrong_password_is_refused_in_a_sentence_that_does_not_tell_it() {
        Postgres wrong =
                new Postgres("ledger.postgres", database.url(), database.ledgerRole(), "not the password", "ledger");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> open(wrong))
                .withMessageContaining("password authentication failed")
                .withMessageContaining("ledger.postgres.url")
                .withMessageNotContaining("not the password")
                .withNoCause();
        assertThat(wrong.toString()).doesNotContain("not the password");
    }

    @Test
    void a_schema_that_is_not_there_is_named() {
        Postgres nowhere = new Postgres(
                "ledger.postgres", database.url(), database.ledgerRole(), database.password(), "elsewhere");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> open(nowhere))
                .withMessageContaining("CREATE SCHEMA elsewhere AUTHORIZATION " + database.ledgerRole());
    }

    @Test
    void a_url_holds_no_password() {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> new Postgres("ledger.postgres", database.url() + "?password=x", "a", "b", "ledger"))
                .withMessageContaining("neither user nor password");
    }
}
