package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TruthTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"900, 1", "1500, 2"})
    void every_figure_equals_a_recount_of_the_file_from_its_text(int children, long seed) throws IOException {
        JsonNode truth = generate(children, seed);
        Recount recount = new Recount(folder.resolve("0001-entries.ndjson"));
        Map<List<String>, Map<List<String>, JsonNode>> told = new HashMap<>();
        for (JsonNode one : truth.get("figures")) {
            told.computeIfAbsent(texts(one.get("groupBy")), any -> new HashMap<>())
                    .put(texts(one.get("values")), one.get("figure"));
        }

        assertThat(told).hasSizeGreaterThan(20);
        told.forEach((groupBy, figures) ->
                assertThat(figures).as("grouped by %s", groupBy).isEqualTo(recount.figures(groupBy)));
    }

    @Test
    void the_file_says_its_rule_first_and_has_every_dimension_and_all_sorts_of_figures() throws IOException {
        JsonNode truth = generate(2_000, 7);

        assertThat(truth.propertyNames()).containsExactly("rule", "children", "seed", "figures");
        assertThat(truth.get("rule")).hasSizeGreaterThan(5);
        for (String dimension : List.of(
                "recipient",
                "recipient-kind",
                "kind",
                "delivery",
                "year",
                "item",
                "sensitivity",
                "gateway",
                "purpose",
                "stratum")) {
            assertThat(truth.get("figures"))
                    .anyMatch(one -> texts(one.get("groupBy")).equals(List.of(dimension)));
        }
        JsonNode total = truth.at("/figures/0/figure");
        assertThat(total.get("children").intValue()).isEqualTo(2_000);
        assertThat(total.get("atLeast").booleanValue()).isTrue();
        assertThat(total.at("/described/children").intValue()).isPositive();
        assertThat(total.get("namingNone").intValue()).isPositive();
    }

    private JsonNode generate(int children, long seed) throws IOException {
        Generation.write(children, seed, folder, (step, done, all) -> {});
        return JsonMapper.shared().readTree(folder.resolve(TruthFile.NAME));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
