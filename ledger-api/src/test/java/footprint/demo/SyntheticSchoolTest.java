package footprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.EntryId;
import footprint.identity.Upn;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SyntheticSchoolTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final List<JsonNode> lines =
            new SyntheticSchool().lines().map(JSON::readTree).toList();

    @Test
    void the_school_has_entries_of_every_kind() {
        assertThat(lines)
                .extracting(line -> line.get("kind").asString())
                .contains(
                        "collection",
                        "access",
                        "disclosure",
                        "declined-request",
                        "agreement",
                        "agreement-amendment",
                        "agreement-end",
                        "amendment",
                        "withdrawal",
                        "destruction",
                        "onward-use",
                        "recipient-notified",
                        "coverage",
                        "erasure",
                        "erasure-decision");
    }

    @Test
    void its_ids_are_the_same_every_time_and_each_its_own() {
        assertThat(lines)
                .extracting(line -> EntryId.parse(line.get("entryId").asString()))
                .doesNotHaveDuplicates();
        assertThat(new SyntheticSchool().lines().map(JSON::readTree)).containsExactlyElementsOf(lines);
    }

    @Test
    void every_child_is_of_an_authority_that_does_not_exist() {
        assertThat(lines.stream().flatMap(line -> line.path("children").valueStream()))
                .isNotEmpty()
                .allMatch(child -> Upn.parse(child.asString()).value().startsWith("001", 1));
    }

    @Test
    void the_year_groups_of_the_census_are_parts_of_its_children() {
        JsonNode census = lines.get(0);
        assertThat(census.get("strata").propertyNames())
                .containsExactlyInAnyOrder(
                        "year-group:7", "year-group:8", "year-group:9", "year-group:10", "year-group:11");
        assertThat(census.get("strata").valueStream().mapToInt(JsonNode::size).sum())
                .isEqualTo(census.get("children").size());
    }

    @Test
    void no_recipient_of_an_invented_child_is_a_real_one() {
        assertThat(lines.stream().flatMap(line -> line.path("recipients").valueStream()))
                .allMatch(recipient -> (recipient.isString() ? recipient : recipient.get("name"))
                        .asString()
                        .startsWith("Example "));
    }
}
