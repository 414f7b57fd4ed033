package footprint.projection;

import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.database.TestedDatabase;
import footprint.disclosure.Delivery;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class RebuildTest {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    private static void release(OpenLedger ledger) {
        ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
    }

    @Test
    void a_projection_is_rebuilt_while_writing_and_reading_go_on() {
        try (OpenLedger ledger = OpenLedger.in(tested, folder)) {
            AtomicBoolean stop = new AtomicBoolean();
            release(ledger);
            CompletableFuture<Integer> written = CompletableFuture.supplyAsync(() -> {
                int count = 1;
                while (!stop.get()) {
                    release(ledger);
                    count++;
                }
                return count;
            });
            for (int each = 0; each < 3; each++) {
                ledger.projections().rebuild("history");
                assertThat(ledger.history(1).entries()).isNotEmpty();
            }
            stop.set(true);

            int count = written.join();

            assertThat(ledger.history(1).entries()).hasSize(count);
            assertThat(ledger.projections().status())
                    .allSatisfy(status -> assertThat(status.error()).isNull());
            assertThat(ledger.projections().compare("history").same()).isTrue();
            assertThat(ledger.jdbc()
                            .queryForList(
                                    "SELECT LOWER(table_name) FROM information_schema.tables WHERE LOWER(table_name) LIKE 'history%'",
                                    String.class))
                    .containsExactly("history_4");
        }
        try (OpenLedger again = OpenLedger.in(tested, folder)) {
            release(again);
            assertThat(again.history(1).entries()).isNotEmpty();
        }
    }

    @Test
    void a_comparison_finds_a_row_that_was_tampered_with() {
        try (OpenLedger ledger = OpenLedger.in(tested, folder)) {
            release(ledger);
            ledger.append(disclosure("Example Trust", Delivery.EXTRACT, listed(10)), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            ledger.catchUp();
            assertThat(ledger.projections().compare("register").same()).isTrue();

            ledger.jdbc().update("UPDATE register_1 SET recipients = 'Somebody else' WHERE listed");
            ledger.jdbc().update("DELETE FROM history_1 WHERE global_index = 0");

            assertThat(ledger.projections().compare("register")).satisfies(found -> {
                assertThat(found.differences()).isEqualTo(1);
                assertThat(found.first()).contains("is not what the entries say");
            });
            assertThat(ledger.projections().compare("history").first())
                    .isEqualTo("the row of history whose global_index is 0 is missing");
            ledger.projections().rebuild("register");
            assertThat(ledger.projections().compare("register").same()).isTrue();
        }
    }

    @Test
    void tables_that_an_older_program_made_are_made_anew_at_the_next_start() {
        try (OpenLedger ledger = OpenLedger.in(tested, folder)) {
            release(ledger);
            ledger.catchUp();
            ledger.jdbc().execute("ALTER TABLE history_1 DROP COLUMN unlisted");
        }
        try (OpenLedger again = OpenLedger.in(tested, folder)) {
            release(again);
            assertThat(again.history(1).entries()).hasSize(2);
            assertThat(again.projections().compare("history").same()).isTrue();
        }
    }
}
