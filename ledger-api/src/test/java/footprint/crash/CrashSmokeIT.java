package footprint.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trial in short, so that the harness itself stays in order. */
@Tag("slow")
class CrashSmokeIT {
    @Test
    void two_kills_in_each_phase_lose_and_double_nothing(@TempDir Path folder) throws Exception {
        try (Database database = CrashIT.database("h2", folder)) {
            CrashIT.run(folder, database, 2 * Trial.PHASES.size(), 1);
        }
    }
}
