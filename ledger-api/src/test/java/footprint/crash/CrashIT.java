package footprint.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn -q -Pcrash verify -Dkills=N [-Ddb=h2|postgres] [-Dseed=S]}: N kills in all, the phases taking turns. */
@Tag("crash")
class CrashIT {
    private static final PrintStream OUT = System.out;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_however_often_the_program_is_killed(@TempDir Path folder)
            throws Exception {
        int kills = Integer.getInteger("kills", 10 * Trial.PHASES.size());
        long seed = Long.getLong("seed", new Random().nextInt(1_000_000));
        try (Database database = database(System.getProperty("db", "h2"), folder)) {
            run(folder, database, kills, seed);
        }
    }

    static Database database(String name, Path folder) throws IOException {
        return switch (name) {
            case "h2" -> new H2Files(folder.resolve("data"), folder.resolve("copies"));
            case "postgres" -> new PostgresOnItsOwn(folder.resolve("postgres"));
            default -> throw new IllegalArgumentException("-Ddb is h2 or postgres");
        };
    }

    static void run(Path folder, Database database, int kills, long seed) throws Exception {
        OUT.printf("%d kills on %s with seed %d%n", kills, database.name(), seed);
        Tally tally = new Trial(folder, database, seed, OUT).run(kills);
        OUT.println(tally.table());
        assertThat(tally.faults()).as("faults").isEmpty();
        assertThat(tally.neverHit()).as("phases that no kill hit").isEmpty();
    }
}
