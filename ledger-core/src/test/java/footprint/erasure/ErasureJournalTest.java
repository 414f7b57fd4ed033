package footprint.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.database.DatabaseRefused;
import footprint.merkle.Hmac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

class ErasureJournalTest {
    @TempDir
    Path folder;

    @Test
    void what_was_added_is_read_by_the_next_process_and_stands_once() throws IOException {
        journal().add(RoaringBitmap.bitmapOf(7, -1));
        journal().add(RoaringBitmap.bitmapOf(7, 8));

        assertThat(journal().numbers()).isEqualTo(RoaringBitmap.bitmapOf(7, 8, -1));
        assertThat(Files.readAllLines(file())).hasSize(3);
    }

    @Test
    void a_line_that_was_cut_off_is_passed_over_and_gives_way_to_the_next() throws IOException {
        journal().add(RoaringBitmap.bitmapOf(7));
        Files.writeString(file(), "81 0a", StandardOpenOption.APPEND);

        assertThat(journal().numbers()).isEqualTo(RoaringBitmap.bitmapOf(7));
        journal().add(RoaringBitmap.bitmapOf(9));
        assertThat(journal().numbers()).isEqualTo(RoaringBitmap.bitmapOf(7, 9));
    }

    @Test
    void a_line_that_somebody_else_wrote_is_refused_by_its_place() throws IOException {
        journal().add(RoaringBitmap.bitmapOf(7));
        Files.writeString(file(), Files.readString(file()).replaceFirst("7", "8"));

        assertThatThrownBy(() -> journal().numbers())
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("Line 1");
    }

    private Path file() {
        return folder.resolve("erasures").resolve("erased-numbers");
    }

    private ErasureJournal journal() {
        return new ErasureJournal(folder.resolve("erasures"), Hmac.under(new byte[32])::of);
    }
}
