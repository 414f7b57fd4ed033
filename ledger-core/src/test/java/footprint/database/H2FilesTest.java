package footprint.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FilesTest {
    @TempDir
    Path folder;

    private final Duration timeout = Duration.ofSeconds(1);

    @Test
    void files_that_another_ledger_has_open_are_refused_in_a_sentence() throws IOException {
        open().close();

        try (FileChannel file = FileChannel.open(folder.resolve("ledger.mv.db"), StandardOpenOption.WRITE)) {
            file.lock();

            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(this::open)
                    .withMessageContaining("another ledger has it open")
                    .withMessageContaining("LEDGER_DATA");
        }
    }

    @Test
    void files_that_cannot_be_read_are_refused_in_a_sentence() throws IOException {
        Files.writeString(folder.resolve("ledger.mv.db"), "This is no database.".repeat(1000));

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(this::open)
                .withMessageContaining("cannot be read and written, or are damaged")
                .withMessageNotContaining("another ledger");
    }

    private HikariDataSource open() {
        return new H2Files("file:" + folder.resolve("ledger"), "sa").open("trial", 1, timeout);
    }
}
