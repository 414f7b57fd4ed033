package footprint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cli.BenchCommand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BenchIT {
    @Test
    void every_row_is_measured_beside_its_peer() throws Exception {
        Path json = Path.of(System.getProperty("bench.json", "target/bench.json"));

        int exitCode = BenchCommand.measure(
                System.getProperty("bench.only", ""), new PeersWithJars(), Boolean.getBoolean("bench.quick"), json);

        assertThat(exitCode).as("no count, root or order was wrong").isZero();
    }
}
