package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footprint.country.Generation;
import footprint.database.PostgresDatabase;
import footprint.database.PostgresServer;
import footprint.identity.LedgerKeys;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A generated country is recorded by the packaged program, and every figure that it then tells is held against the truth. */
class CountryFiguresIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @Test
    void every_figure_is_that_of_the_truth_before_and_after_a_rebuild() throws Exception {
        compare("h2", 1_500, 1);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"h2, 3000, 2", "postgres, 1500, 3"})
    void and_so_it_is_in_a_larger_country_and_on_postgresql(String database, int children, long seed) throws Exception {
        compare(database, children, seed);
    }

    private void compare(String database, int children, long seed) throws Exception {
        Path country = folder.resolve("country");
        Generation.write(children, seed, country, (step, done, all) -> {});
        JsonNode truth = JSON.readTree(Files.readString(country.resolve("truth.json")));
        try (RunningLedger ledger = start(database)) {
            record(country, ledger);
            long entries = truth.at("/figures/0/figure/entries").asLong();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> ask(ledger, "{}").at("/total/entries").asLong() == entries);

            compare(truth, ledger);
            assertThat(ledger.command("rebuild", "statistics", "--compare").exitCode())
                    .isZero();
            compare(truth, ledger);
        }
    }

    private RunningLedger start(String database) throws IOException, InterruptedException {
        LedgerKeys.read(Files.createDirectories(folder.resolve("data")), true);
        Map<String, String> environment = new HashMap<>();
        if (database.equals("postgres")) {
            PostgresDatabase fresh = PostgresServer.shared().newDatabase();
            environment.putAll(fresh.environment());
            environment.put("SPRING_PROFILES_ACTIVE", "postgres");
        }
        return RunningLedger.start(
                folder, new RunningLedger.Settings(RunningLedger.JAR, environment, List.of("-Xmx1g")));
    }

    private static void record(Path country, RunningLedger ledger) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(country)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList()) {
                HttpResponse<String> recorded =
                        ledger.post("/v1/entries", "application/x-ndjson", Files.readString(file));
                assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);
            }
        }
    }

    private static void compare(JsonNode truth, RunningLedger ledger) throws IOException, InterruptedException {
        Map<JsonNode, Map<JsonNode, JsonNode>> expected = new LinkedHashMap<>();
        for (JsonNode one : truth.get("figures")) {
            expected.computeIfAbsent(one.get("groupBy"), any -> new HashMap<>())
                    .put(one.get("values"), one.get("figure"));
        }
        assertThat(expected).hasSizeGreaterThan(20);
        for (Map.Entry<JsonNode, Map<JsonNode, JsonNode>> group : expected.entrySet()) {
            JsonNode answer = ask(ledger, "{\"groupBy\": " + group.getKey() + "}");
            assertThat(answer.get("everyCell").booleanValue()).isTrue();
            assertThat(told(answer)).as("grouped by %s", group.getKey()).isEqualTo(group.getValue());
        }
    }

    /** Figures by their values; the total where there are no cells. */
    private static Map<JsonNode, JsonNode> told(JsonNode answer) {
        Map<JsonNode, JsonNode> told = new HashMap<>();
        for (JsonNode cell : answer.get("cells")) {
            told.put(JSON.valueToTree(cell.get("values").findValuesAsString("value")), cell.get("figure"));
        }
        return told.isEmpty() ? Map.of(JSON.createArrayNode(), answer.get("total")) : told;
    }

    private static JsonNode ask(RunningLedger ledger, String question) throws IOException, InterruptedException {
        return JSON.readTree(ledger.post("/v1/statistics/query", "application/json", question)
                .body());
    }
}
