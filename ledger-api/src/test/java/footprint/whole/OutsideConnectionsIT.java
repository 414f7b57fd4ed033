package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.demo.SyntheticSchool;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program speaks to nobody outside this machine, and asks nobody outside for an address. */
class OutsideConnectionsIT {
    @TempDir
    Path folder;

    @Test
    void starting_and_using_the_ledger_connects_to_this_machine_only_and_looks_no_other_name_up() throws Exception {
        try (WatchedNetwork network = WatchedNetwork.open()) {
            RunningLedger.Settings watched = new RunningLedger.Settings(
                    RunningLedger.JAR,
                    Map.of("SPRING_PROFILES_ACTIVE", "demo", "LEDGER_DEMO_CHILDREN", "0"),
                    List.of("-Xmx1g", network.option()));
            try (RunningLedger ledger = RunningLedger.start(folder, watched)) {
                use(ledger);
            }

            assertThat(network.connectedTo())
                    .as("the demonstration's own upload, at least")
                    .isNotEmpty()
                    .allSatisfy(OutsideConnectionsIT::isThisMachine);
            assertThat(network.lookedUp()).isNotEmpty().allSatisfy(OutsideConnectionsIT::isThisMachine);
        }
    }

    private static void use(RunningLedger ledger) throws Exception {
        String child = SyntheticSchool.exampleChild().value();
        assertThat(ledger.post("/v1/history/query", "application/json", "{\"identifier\": \"" + child + "\"}")
                        .statusCode())
                .isEqualTo(200);
        for (String page : List.of("/", "/register", "/v1/register", "/openapi", "/actuator/prometheus")) {
            assertThat(ledger.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    private static void isThisMachine(String nameOrAddress) throws java.net.UnknownHostException {
        assertThat(nameOrAddress).matches("localhost|[0-9a-f.:]+");
        assertThat(InetAddress.getByName(nameOrAddress))
                .matches(address -> address.isLoopbackAddress() || address.isAnyLocalAddress());
    }
}
