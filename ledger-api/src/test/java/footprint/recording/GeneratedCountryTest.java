package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.catalogue.Catalogue;
import footprint.country.Generation;
import footprint.entry.EntryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCountryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void every_line_of_a_generated_country_is_a_valid_request(long seed) throws IOException {
        Generation.write(1_500, seed, folder, (step, done, all) -> {});
        EarlierLines earlier = new EarlierLines(NOTHING_ON_RECORD);
        RequestParser parser = new RequestParser(new EnglishVocabulary(Catalogue.load()), Clock.systemUTC(), earlier);
        Faults faults = new Faults();
        List<String> lines = Files.readAllLines(folder.resolve("0001-entries.ndjson"));

        for (int number = 0; number < lines.size(); number++) {
            faults.atLine(number + 1L);
            Recording read = parser.line(Json.line(lines.get(number)), faults);
            if (read != null) {
                earlier.add(read);
            }
        }

        assertThat(lines).hasSizeGreaterThan(500);
        faults.check();
    }

    private static final Originals NOTHING_ON_RECORD = new Originals() {
        @Override
        public Optional<Original> find(EntryId id, int version) {
            return Optional.empty();
        }

        @Override
        public boolean haveCohort(EntryId id, String stratum) {
            return false;
        }
    };
}
