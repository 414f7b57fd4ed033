package footprint.projection;

import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footprint.database.TestedDatabase;
import footprint.disclosure.Delivery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two applications over one PostgreSQL database, as two processes would be. */
class TwoProcessesTest {
    @TempDir
    Path folder;

    private static void release(OpenLedger ledger) {
        ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
    }

    @Test
    void one_rebuilds_and_compares_while_both_write_and_read_and_the_other_goes_on_alone() {
        try (OpenLedger other = OpenLedger.in(TestedDatabase.POSTGRES, folder)) {
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Integer> written;
            int here = 0;
            try (OpenLedger one = OpenLedger.in(TestedDatabase.POSTGRES, folder)) {
                release(other);
                written = CompletableFuture.supplyAsync(() -> {
                    int count = 1;
                    while (!stop.get()) {
                        release(other);
                        assertThat(other.history(1).entries()).isNotEmpty();
                        count++;
                    }
                    return count;
                });
                for (int each = 0; each < 3; each++) {
                    release(one);
                    here++;
                    one.projections().rebuild("history");
                    assertThat(one.projections().compare("history").first()).isNull();
                    assertThat(one.projections().compare("register").first()).isNull();
                }
            }
            stop.set(true);
            int count = written.join() + here;

            assertThat(other.history(1).entries()).hasSize(count);
            assertThat(other.projections().compare("history").first()).isNull();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(other.projections().status())
                            .allSatisfy(status -> assertThat(status.error()).isNull()));
        }
    }
}
