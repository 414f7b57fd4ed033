package footprint.crash;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.crash.FileForces.Force;
import footprint.crash.ForcedWork.Acknowledged;
import footprint.whole.RunningLedger;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL leaves what was written to the operating system, so that a missing fsync would go unseen: here they are counted
 * against the groups that were acknowledged.
 */
@Tag("crash")
class ForcedToDiskIT {
    private static final PrintStream OUT = System.out;
    private static final String LEDGER = "ledger.mv.db";
    private static final String VAULT = "vault.mv.db";
    private static final String WRITER = "ledger-writer";

    @Test
    @EnabledIfSystemProperty(named = "db", matches = "postgres")
    void postgresql_brought_its_log_to_disk_at_least_once_for_each_group(@TempDir Path folder) throws Exception {
        Keys.make(folder.resolve("data"), new Random(1));
        try (PostgresOnItsOwn postgres = new PostgresOnItsOwn(folder.resolve("postgres"))) {
            List<Acknowledged> acknowledged;
            long groups;
            long before;
            try (RunningLedger ledger =
                    RunningLedger.start(folder, Unpacked.once().on(postgres.environment(), List.of()))) {
                before = postgres.fsyncs();
                acknowledged = new ForcedWork(new Caller(ledger, folder.resolve("data"), new Journal())).run();
                groups = Groups.of(ledger);
            }
            long syncs = postgres.fsyncs() - before;
            long numberings = acknowledged.stream()
                    .filter(call -> call.form() == Form.COLLECTION)
                    .count();
            OUT.printf(
                    "postgres: %d entries acknowledged in %d groups, %d commits of the vault, its log brought to disk"
                            + " %d times%n",
                    acknowledged.size(), groups, numberings, syncs);
            assertThat(groups).isPositive();
            assertThat(syncs).as("fsyncs of the log").isGreaterThanOrEqualTo(groups + numberings);
        }
    }

    @Test
    @DisabledIfSystemProperty(named = "db", matches = "postgres")
    void every_group_was_forced_to_disk_before_its_callers_were_answered(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Path recording = folder.resolve("forces.jfr");
        Keys.make(data, new Random(1));
        List<Acknowledged> acknowledged;
        long groups;
        Instant begun = Instant.now();
        try (RunningLedger ledger =
                RunningLedger.start(folder, Unpacked.once().on(Map.of(), FileForces.recordedTo(recording)))) {
            acknowledged = new ForcedWork(new Caller(ledger, data, new Journal())).run();
            groups = Groups.of(ledger);
        }
        assertThat(Files.exists(recording)).as("the flight recorder's file").isTrue();
        compare(acknowledged, groups, FileForces.in(recording), begun);
    }

    private static void compare(List<Acknowledged> acknowledged, long groups, FileForces forces, Instant begun) {
        long forced = forces.count(LEDGER, WRITER, begun, Instant.now());
        long unforced = acknowledged.stream()
                .filter(call ->
                        forces.within(LEDGER, call.sent(), call.answered()).isEmpty())
                .count();
        List<Acknowledged> censuses = acknowledged.stream()
                .filter(call -> call.form() == Form.COLLECTION)
                .toList();
        long outOfOrder = censuses.stream()
                .filter(census -> !vaultBeforeEntry(forces, census))
                .count();
        OUT.printf(
                "h2: %d entries acknowledged in %d groups, the writer forced the ledger's file %d times; %d entries"
                        + " without a force between call and answer; of %d censuses %d without the vault's force before"
                        + " the ledger's%n",
                acknowledged.size(), groups, forced, unforced, censuses.size(), outOfOrder);
        assertThat(groups).isPositive();
        assertThat(forced).as("forces of the ledger's file").isGreaterThanOrEqualTo(groups);
        assertThat(unforced).as("entries acknowledged without a force").isZero();
        assertThat(outOfOrder)
                .as("censuses acknowledged without a force of the vault")
                .isZero();
    }

    private static boolean vaultBeforeEntry(FileForces forces, Acknowledged census) {
        List<Force> ledger = forces.within(LEDGER, census.sent(), census.answered());
        return forces.within(VAULT, census.sent(), census.answered()).stream()
                .anyMatch(vault ->
                        ledger.stream().anyMatch(entry -> !entry.ended().isBefore(vault.ended())));
    }
}
