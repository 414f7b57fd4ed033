package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footprint.whole.InventedChildren;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatisticsOverHttpTest extends OverHttp {
    private static final String RECIPIENT = "Example Statistics Office";
    private static final String OF_RECIPIENT =
            "\"filters\": [{\"dimension\": \"recipient\", \"anyOf\": [\"" + RECIPIENT + "\"]}]";

    private HttpResponse<String> ask(String question) {
        return post("/v1/statistics/query", question);
    }

    private String release(int first, int last) {
        String children = "\"" + InventedChildren.upn(first) + "\", \"" + InventedChildren.upn(last) + "\"";
        return idOf(post(
                "/v1/disclosures",
                "{" + COMMON + ", \"recipients\": [{\"name\": \"" + RECIPIENT + "\"}], \"dataSet\": \"NPD\","
                        + " \"delivery\": \"extract\", \"children\": [" + children + "]}"));
    }

    private JsonNode onceThereAre(int entries) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> json(ask("{" + OF_RECIPIENT + ", \"groupBy\": [\"year\", \"delivery\"]}")),
                        answer -> answer.at("/total/entries").asInt() == entries);
    }

    @Test
    void figures_are_grouped_and_can_be_had_again_as_they_were() {
        release(900_500, 900_501);
        JsonNode first = onceThereAre(1);
        assertThat(first.at("/total/children").asInt()).isEqualTo(2);
        assertThat(first.at("/cells/0/values").toString())
                .isEqualTo("[{\"dimension\":\"year\",\"value\":\"2026\",\"name\":\"2026\"},"
                        + "{\"dimension\":\"delivery\",\"value\":\"extract\",\"name\":\"Extract\"}]");
        String second = release(900_501, 900_502);
        assertThat(onceThereAre(2).at("/total/children").asInt()).isEqualTo(3);

        JsonNode again = json(ask("{" + OF_RECIPIENT + ", \"groupBy\": [\"year\", \"delivery\"], \"asAt\": "
                + first.get("completeThrough") + "}"));

        assertThat(again.get("cells")).isEqualTo(first.get("cells"));
        post("/v1/entries/" + second + "/withdrawal", "{" + COMMON + ", \"reason\": \"did-not-happen\"}");
        assertThat(onceThereAre(1).at("/total/listed/children").asInt()).isEqualTo(2);
    }

    @Test
    void a_dimension_there_is_not_is_refused_with_those_there_are() {
        HttpResponse<String> refused =
                ask("{\"filters\": [{\"dimension\": \"school\", \"anyOf\": []}], \"groupBy\": [\"school\"]}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("errors").toString())
                .contains("\"/filters/0/dimension\"", "\"/groupBy/0\"", "\"/filters/0/anyOf\"")
                .contains(
                        "Must be one of recipient, recipient-kind, kind, delivery, year, item, sensitivity, gateway,");
    }

    @Test
    void a_dimension_is_named_once_and_no_position_lies_ahead() {
        assertThat(ask("{\"groupBy\": [\"year\", \"year\"]}").body())
                .contains("Group by up to three dimensions, each named once");
        assertThat(ask("{\"asAt\": 9007199254740992}").body())
                .contains("\"/asAt\"", "The statistics are complete up to ");
    }

    @Test
    void a_child_cannot_be_asked_for() {
        assertThat(ask("{\"filters\": [{\"dimension\": \"recipient\", \"anyOf\": [\"" + InventedChildren.upn(900_500)
                                + "\"]}]}")
                        .body())
                .contains("looks like a child's identifier")
                .doesNotContain(InventedChildren.upn(900_500));
    }
}
