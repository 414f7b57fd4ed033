package footprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.EntryKinds;
import footprint.entry.Entry;
import footprint.entry.EntryKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stored example of each revision of each kind, kept for ever: {@code golden/<Kind>.<revision>.json}. */
class GoldenFilesTest {
    private final EventCodec codec = new EventCodec();

    static List<EntryKind> everyKind() {
        return EntryKinds.ALL;
    }

    static Stream<EncodedEntry> everyRevisionOfEveryKind() {
        return EntryKinds.ALL.stream()
                .flatMap(kind ->
                        IntStream.rangeClosed(1, kind.revision()).mapToObj(revision -> golden(kind.name(), revision)));
    }

    @ParameterizedTest
    @MethodSource("everyRevisionOfEveryKind")
    void every_revision_that_was_ever_stored_is_still_read(EncodedEntry golden) {
        Entry entry = codec.decode(golden);

        assertThat(EntryKinds.of(entry).name()).isEqualTo(golden.kind());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void the_newest_revision_is_written_byte_for_byte_as_it_was_read(EntryKind kind) {
        EncodedEntry golden = golden(kind.name(), kind.revision());
        EncodedEntry written = codec.encode(codec.decode(golden));

        assertThat(text(written)).isEqualTo(text(golden));
        assertThat(written.kind()).isEqualTo(kind.name());
        assertThat(written.revision()).isEqualTo(kind.revision());
    }

    private static EncodedEntry golden(String kind, int revision) {
        String file = "/footprint/golden/" + kind + "." + revision + ".json";
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(file)) {
            assertThat(in).as("golden file %s", file).isNotNull();
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
            return new EncodedEntry(kind, revision, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("cannot read golden file " + file, e);
        }
    }

    private static String text(EncodedEntry entry) {
        return new String(entry.json(), StandardCharsets.UTF_8);
    }
}
