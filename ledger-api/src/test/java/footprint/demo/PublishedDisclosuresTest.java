package footprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedDisclosuresTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final List<JsonNode> lines =
            new PublishedDisclosures().lines().map(JSON::readTree).toList();

    @Test
    void every_published_row_becomes_one_entry_of_unknown_children() {
        assertThat(lines).hasSize(269).allMatch(line -> line.has("unknown") && !line.has("children"));
        assertThat(lines).extracting(line -> line.get("entryId").asString()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_row_has_the_same_id_every_time() {
        assertThat(new PublishedDisclosures().lines().map(JSON::readTree).map(line -> line.get("entryId")))
                .isEqualTo(lines.stream().map(line -> line.get("entryId")).toList());
        assertThat(lines).allSatisfy(line -> EntryId.parse(line.get("entryId").asString()));
    }

    @Test
    void the_last_entry_is_known_without_the_lines() {
        assertThat(new PublishedDisclosures().last().toString())
                .isEqualTo(lines.get(lines.size() - 1).get("entryId").asString());
    }

    @Test
    void two_of_them_are_requests_that_were_declined() {
        assertThat(those(line -> line.get("kind").asString().equals("declined-request")))
                .extracting(line -> line.at("/requesters/0/name").asString())
                .containsExactly("Ministry of Defence", "Early Excellence Limited");
    }

    @Test
    void exactly_the_requests_of_which_none_was_answered_are_declined() {
        assertThat(those(line -> line.at("/unknown/published/requestsAnswered").asInt(1) == 0))
                .allMatch(line -> line.get("kind").asString().equals("declined-request"))
                .hasSize(2);
    }

    @Test
    void the_disputed_one_says_so_and_why() {
        assertThat(those(line -> line.at("/unknown/disputed").asBoolean()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.at("/recipients/0/name").asString()).isEqualTo("Daily Telegraph");
                    assertThat(line.at("/unknown/note").asString()).contains("a minister said");
                });
    }

    @Test
    void several_recipients_are_told_apart() {
        assertThat(those(line -> line.path("recipients").size() > 1)).hasSize(57);
    }

    @Test
    void recipients_abroad_carry_their_country() {
        assertThat(those(line -> line.path("recipients").findValues("country").size() > 0))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void dates_keep_their_open_ends() {
        assertThat(those(line -> line.get("occurred").asString().equals("../..")))
                .hasSize(9);
        assertThat(those(line -> {
                    Occurred occurred = Occurred.parse(line.get("occurred").asString());
                    return occurred.earliest() == null && occurred.latest() != null;
                }))
                .hasSize(23);
    }

    @Test
    void every_one_has_a_bound_with_its_source_and_a_citation() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/unknown/bound/source").asString()).startsWith("https://");
            assertThat(line.at("/unknown/citation").asString()).isNotBlank();
        });
    }

    @Test
    void overlapping_counts_of_one_recipient_stay_apart() {
        assertThat(those(line -> line.at("/recipients/0/name").asString("").equals("Home Office")))
                .extracting(
                        line -> line.at("/unknown/published/childrenDisclosed").asInt(-1))
                .containsExactlyInAnyOrder(-1, -1, 531, 1780);
    }

    private List<JsonNode> those(Predicate<JsonNode> wanted) {
        return lines.stream().filter(wanted).toList();
    }
}
