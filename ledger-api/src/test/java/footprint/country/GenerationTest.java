package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_gives_others() throws IOException {
        Map<String, Integer> first = generate(1_500, 4, "first");

        assertThat(generate(1_500, 4, "again")).isEqualTo(first);
        assertThat(generate(1_500, 5, "other").get("0001-entries.ndjson"))
                .isNotEqualTo(first.get("0001-entries.ndjson"));
    }

    @Test
    void a_country_of_the_demonstration_s_size_is_one_file_with_the_script_that_imports_it() throws IOException {
        assertThat(generate(1_500, 4, "one")).containsOnlyKeys("0001-entries.ndjson", "import-all", "truth.json");
        assertThat(Files.readString(folder.resolve("one/import-all"))).contains("import entries 0001-entries.ndjson");
        assertThat(Files.isExecutable(folder.resolve("one/import-all"))).isTrue();
    }

    @Test
    void a_large_census_is_a_file_of_children_with_their_strata() throws IOException {
        generate(210_000, 1, "nation");
        String script = Files.readString(folder.resolve("nation/import-all"));

        assertThat(script.lines().filter(line -> line.contains("import collection")))
                .hasSize(3)
                .allMatch(line -> line.endsWith("--column upn --strata year-group,local-authority"));
        Path children =
                folder.resolve("nation/" + script.replaceAll("(?s).*--children (\\S+) --column upn --strata.*", "$1"));
        try (Stream<String> rows = Files.lines(children)) {
            assertThat(rows.limit(200)).element(0).isEqualTo("upn,year-group,local-authority");
        }
        try (Stream<String> rows = Files.lines(children)) {
            assertThat(rows.skip(1))
                    .hasSizeGreaterThan(200_000)
                    .allMatch(row -> row.matches("[A-Z0-9]{13},\\d+,\\d{3}"));
        }
    }

    @Test
    void fewer_children_than_a_country_needs_are_refused() {
        assertThatThrownBy(() -> generate(10, 1, "none")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Each file's digest. */
    private Map<String, Integer> generate(int children, long seed, String name) throws IOException {
        Path into = folder.resolve(name);
        Generation.write(children, seed, into, (step, done, all) -> {});
        Map<String, Integer> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(into)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
