package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.whole.InventedChildren;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is recorded of a disclosure's later fate, and what a source covers. */
class ReportsOverHttpTest extends OverHttp {
    private static final String CHILD = InventedChildren.upn(900_601);
    private static final String ID = "01900000-0000-7000-8000-0000000006%02d";

    private static String disclosure(String id) {
        return "{\"kind\": \"disclosure\", \"entryId\": \"" + id + "\", " + COMMON
                + ", \"recipients\": [{\"name\": \"Example University\", \"kind\": \"university\"}],"
                + " \"dataSet\": \"NPD\", \"items\": [\"name\"], \"delivery\": \"extract\", \"children\": [\"" + CHILD
                + "\"]}";
    }

    private static String onward(String disclosure) {
        return "{\"kind\": \"onward-use\", " + COMMON + ", \"disclosure\": \"" + disclosure
                + "\", \"recipient\": \"Example University\", \"onwardRecipients\": [{\"name\": \"Example Archive\"}]}";
    }

    @Test
    void a_report_may_stand_in_the_same_file_as_its_disclosure_and_be_withdrawn() {
        String id = ID.formatted(1);

        HttpResponse<String> both = post(
                "/v1/entries", "application/x-ndjson", BodyPublishers.ofString(disclosure(id) + "\n" + onward(id)));
        assertThat(both.statusCode()).as(both.body()).isEqualTo(200);
        String report = json(both).at("/entries/1/entryId").stringValue();
        assertThat(historyOnce(CHILD, json -> json.toString().contains("passed records on"))
                        .at("/entries/0/reports/0")
                        .stringValue())
                .isEqualTo("Example University reported on 2 March 2026 that it passed records on to Example Archive.");

        HttpResponse<String> withdrawn =
                post("/v1/entries/" + report + "/withdrawal", "{" + COMMON + ", \"reason\": \"did-not-happen\"}");

        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(201);
        JsonNode standing = json(get("/v1/entries/" + report));
        assertThat(standing.get("withdrawn").booleanValue()).isTrue();
        assertThat(json(get("/v1/entries/" + id)).get("withdrawn").booleanValue())
                .isFalse();
    }

    @Test
    void a_report_about_what_is_no_disclosure_or_by_somebody_else_is_refused() {
        String id = ID.formatted(11);
        post("/v1/disclosures", disclosure(id));
        String body = onward(id).replace("\"disclosure\": \"" + id + "\", ", "");

        HttpResponse<String> unknown = post("/v1/entries/" + ID.formatted(19) + "/onward-use", body);
        HttpResponse<String> stranger = post(
                "/v1/entries/" + id + "/notifications",
                "{" + COMMON + ", \"recipient\": \"Somebody Else\", \"change\": \"erasure\"}");
        HttpResponse<String> idle =
                post("/v1/entries/" + id + "/onward-use", "{" + COMMON + ", \"recipient\": \"Example University\"}");
        HttpResponse<String> fine = post("/v1/entries/" + id + "/onward-use", body);

        assertThat(unknown.body()).contains("/problems/entry-unknown");
        assertThat(stranger.body()).contains("/problems/not-a-recipient");
        assertThat(idle.statusCode()).isEqualTo(422);
        assertThat(idle.body()).contains("Say what was done");
        assertThat(fine.statusCode()).as(fine.body()).isEqualTo(201);
    }

    @Test
    void what_a_source_covers_stands_in_each_history_with_its_gaps() {
        String child = InventedChildren.upn(900_602);
        post("/v1/disclosures", disclosure(ID.formatted(21)).replace(CHILD, child));

        HttpResponse<String> declared = post(
                "/v1/coverage",
                "{" + COMMON + ", \"covers\": \"an-invented-source\", \"from\": \"2020-01-01\", \"complete\": true,"
                        + " \"gaps\": [{\"from\": \"2021-05-03\", \"until\": \"2021-05-04\", \"reason\": \"a power cut\"}]}");
        HttpResponse<String> wrong = post(
                "/v1/coverage",
                "{" + COMMON
                        + ", \"covers\": \"x\", \"from\": \"2020-01-01\", \"until\": \"2019-01-01\", \"complete\": true}");

        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(201);
        assertThat(wrong.statusCode()).isEqualTo(422);
        JsonNode history = historyOnce(
                child,
                json -> json.path("coverage").toString().contains("an-invented-source")
                        && json.get("entries").size() == 2);
        assertThat(history.get("entries").toString()).contains("what an-invented-source did is missing");
        assertThat(history.get("coverage").toString())
                .contains("Nothing was declared for tests; what is missing here may");
        assertThat(history.toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("no data", "nothing was recorded");

        post("/v1/entries/" + idOf(declared) + "/withdrawal", "{" + COMMON + ", \"reason\": \"did-not-happen\"}");
        JsonNode without = historyOnce(child, json -> json.get("entries").size() == 1);
        assertThat(without.get("coverage").toString()).contains("Nothing was declared for an-invented-source");
    }
}
