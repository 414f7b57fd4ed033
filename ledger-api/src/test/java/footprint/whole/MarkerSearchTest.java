package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search that finds nothing elsewhere finds what is there. */
class MarkerSearchTest {
    private static final String MARKER = InventedChildren.upn(7);

    @TempDir
    Path folder;

    @Test
    void a_marker_is_found_in_plain_in_base64_and_as_a_digest() throws Exception {
        MarkerSearch search = new MarkerSearch(List.of(MARKER));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(MARKER.getBytes(StandardCharsets.UTF_8));

        assertThat(search.finds("x" + MARKER + "y")).isTrue();
        for (String before : List.of("", "a", "ab", "abc")) {
            assertThat(search.finds(base64(before + MARKER + "yz"))).as(before).isTrue();
        }
        assertThat(search.finds(HexFormat.of().formatHex(digest))).isTrue();
        assertThat(search.finds(InventedChildren.upn(8) + base64(InventedChildren.upn(9))))
                .isFalse();
    }

    @Test
    void a_marker_is_found_within_gzip_wherever_that_begins_and_even_if_it_is_cut_off() throws Exception {
        MarkerSearch search = new MarkerSearch(List.of(MARKER));
        Files.write(folder.resolve("empty"), gzip("nobody"));
        Files.write(folder.resolve("whole"), gzip("x" + base64(MARKER)));
        byte[] packed = gzip(MARKER + " and more that does not get to the disk");
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        inside.writeBytes(new byte[] {1, 2, 0x1f});
        inside.write(packed, 0, packed.length - 9);
        Files.write(folder.resolve("inside"), inside.toByteArray());

        assertThat(search.filesThatHoldOne(folder))
                .containsExactlyInAnyOrder(folder.resolve("whole"), folder.resolve("inside"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
