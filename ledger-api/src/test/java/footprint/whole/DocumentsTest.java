package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents keep the forms that people and scripts rely on. */
class DocumentsTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void a_decision_record_has_at_most_350_words() throws IOException {
        try (Stream<Path> records = Files.list(PROJECT.resolve("deploy/adr"))) {
            assertThat(records)
                    .isNotEmpty()
                    .allSatisfy(decision -> assertThat(read(decision).split("\\s+"))
                            .as(decision.getFileName().toString())
                            .hasSizeLessThanOrEqualTo(350));
        }
    }

    @Test
    void the_readme_has_one_command_to_run_and_one_to_test() {
        String readme = read(PROJECT.resolve("README.md"));
        assertThat(commandsUnder(readme, "Run it")).containsExactly("deploy/run");
        assertThat(commandsUnder(readme, "Test it")).containsExactly("deploy/test");
    }

    @Test
    void continuous_integration_runs_what_the_readme_says_and_nothing_else() {
        assertThat(read(PROJECT.resolve(".ci/run")).lines())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("set "))
                .singleElement()
                .asString()
                .contains("deploy/test");
    }

    private static List<String> commandsUnder(String readme, String heading) {
        var section =
                Pattern.compile("(?ms)^## " + heading + "$.*?```sh\\n(.*?)```").matcher(readme);
        assertThat(section.find()).isTrue();
        return section.group(1).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
