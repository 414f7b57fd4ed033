package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.database.PostgresDatabase;
import footprint.database.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changes what the packaged program keeps, and the command {@code audit} says so. */
class AuditIT {
    private static final String SOUND = "0 differ from what the events say";

    @TempDir
    Path folder;

    @Test
    void changes_in_h2_files_are_named_and_a_sound_ledger_passes() throws Exception {
        RunningLedger ledger = RunningLedger.start(folder);
        RunningLedger.Ran sound = ledger.command("audit");
        ledger.close();
        try (Connection files =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/ledger"), "sa", "")) {
            change(
                    files,
                    "UPDATE event SET payload = stringtoutf8(replace(utf8tostring(payload), 'NPD', 'NPE'))"
                            + " WHERE global_index = 7");
        }
        RunningLedger.Ran changed = ledger.command("audit");

        assertThat(sound.output()).contains(SOUND);
        assertThat(sound.exitCode()).isZero();
        assertThat(changed.output()).contains("First: entry 7 (").doesNotContain("Exception");
        assertThat(changed.exitCode()).isEqualTo(1);
    }

    @Test
    void changes_on_postgresql_are_named_while_the_ledger_runs() throws Exception {
        PostgresDatabase database = PostgresServer.shared().newDatabase();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("SPRING_PROFILES_ACTIVE", "demo,postgres");
        environment.put("LEDGER_DEMO_CHILDREN", "0");
        RunningLedger.Settings settings = new RunningLedger.Settings(RunningLedger.JAR, environment, List.of("-Xmx1g"));
        try (RunningLedger ledger = RunningLedger.start(folder, settings);
                Connection shell =
                        DriverManager.getConnection(database.url(), database.ledgerRole(), database.password())) {
            assertThat(ledger.command("audit").output()).contains(SOUND);

            changeAndBack(
                    ledger,
                    shell,
                    "UPDATE ledger.event SET payload = set_byte(payload, 60, get_byte(payload, 60) # 1) WHERE global_index = 7",
                    "First: entry 7 (");
            changeAndBack(
                    ledger,
                    shell,
                    "UPDATE ledger.cohort SET members = set_byte(members, length(members) - 1,"
                            + " get_byte(members, length(members) - 1) # 1)"
                            + " WHERE stratum = '' AND global_index = (SELECT max(global_index) FROM ledger.cohort WHERE stratum = '')",
                    "its cohort is not the one that the entry committed to");
            changeAndBack(
                    ledger,
                    shell,
                    "UPDATE ledger.register_1 SET counted = NOT counted WHERE global_index = 7",
                    "the row of register whose subject_id is");
            assertThat(ledger.command("audit").exitCode()).isZero();
        }
    }

    /** @param change that undoes itself when it is made twice */
    private static void changeAndBack(RunningLedger ledger, Connection shell, String change, String words)
            throws Exception {
        change(shell, change);
        RunningLedger.Ran audit = ledger.command("audit");
        change(shell, change);

        assertThat(audit.output()).contains(words);
        assertThat(audit.exitCode()).isEqualTo(1);
    }

    private static void change(Connection shell, String change) throws SQLException {
        try (Statement statement = shell.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }
}
