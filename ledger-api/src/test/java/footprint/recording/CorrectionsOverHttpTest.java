package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.whole.InventedChildren;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectionsOverHttpTest extends OverHttp {
    private static final String RIGHT = InventedChildren.upn(900_100);
    private static final String WRONG = InventedChildren.upn(900_101);
    private static final String WITHDRAWAL = "{" + COMMON + ", \"reason\": \"did-not-happen\"}";

    private static final String RELEASE =
            "{" + COMMON + ", \"recipients\": [{\"name\": \"%s\", \"kind\": \"university\"}],"
                    + " \"dataSet\": \"NPD\", \"purpose\": \"research\", \"items\": [\"name\"], \"delivery\": \"extract\","
                    + " \"children\": %s}";

    @Test
    void a_child_named_by_mistake_reads_only_that_an_entry_was_removed() {
        String release = release("Northtown University", "[\"" + RIGHT + "\", \"" + WRONG + "\"]");
        historyOnce(WRONG, history -> history.at("/entries").size() == 1);

        HttpResponse<String> amended = amend(release, 1, "wrong-child", "[\"" + RIGHT + "\"]");

        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);
        JsonNode wrong = historyOnce(WRONG, history -> state(history).equals("REMOVED"));
        assertThat(wrong.at("/entries/0/sentence").stringValue()).isEqualTo("An entry was removed from this record.");
        assertThat(wrong.toString()).doesNotContain("Northtown", "Southtown", release);
        JsonNode right = historyOnce(RIGHT, history -> state(history).equals("CORRECTED"));
        assertThat(right.toString()).contains("Southtown", "because the list of children was not right");
    }

    @Test
    void a_replacement_keeps_the_kind_and_the_day_that_it_does_not_repeat() {
        String child = InventedChildren.upn(900_102);
        String release = release("Northtown University", "[\"" + child + "\"]");

        HttpResponse<String> amended = post(
                "/v1/entries/" + release + "/amendments",
                amendment(1, "wrong-details", "[\"" + child + "\"]").replace("2026-03-02", "2026-03-20"));

        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);
        JsonNode history = historyOnce(child, told -> state(told).equals("CORRECTED"));
        assertThat(history.at("/entries/0/occurred").stringValue()).isEqualTo("2026-03-02");
    }

    @Test
    void a_version_that_somebody_else_replaced_is_not_replaced_again() {
        String children = "[\"" + InventedChildren.upn(900_103) + "\"]";
        String release = release("Northtown University", children);

        assertThat(amend(release, 1, "wrong-details", children).statusCode()).isEqualTo(201);
        HttpResponse<String> late = amend(release, 1, "incomplete", children);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("/problems/version-conflict");
        assertThat(json(get("/v1/entries/" + release)).get("version").intValue())
                .isEqualTo(2);
    }

    @Test
    void a_correction_sent_again_is_answered_and_another_under_its_id_is_a_conflict() {
        String children = "[\"" + InventedChildren.upn(900_104) + "\"]";
        String release = release("Northtown University", children);
        String correction = "{\"entryId\": \"01900000-0000-7000-8000-000000000102\", "
                + amendment(1, "wrong-details", children).substring(1);

        HttpResponse<String> first = post("/v1/entries/" + release + "/amendments", correction);
        HttpResponse<String> again = post("/v1/entries/" + release + "/amendments", correction);
        HttpResponse<String> other =
                post("/v1/entries/" + release + "/amendments", correction.replace("wrong-details", "incomplete"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/entry-conflict");
    }

    @Test
    void an_entry_is_withdrawn_once() {
        String release = release("Northtown University", "[\"" + InventedChildren.upn(900_105) + "\"]");

        HttpResponse<String> first = post("/v1/entries/" + release + "/withdrawal", WITHDRAWAL);
        HttpResponse<String> second = post("/v1/entries/" + release + "/withdrawal", WITHDRAWAL);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("/problems/already-withdrawn");
        assertThat(json(get("/v1/entries/" + release)).get("withdrawn").booleanValue())
                .isTrue();
    }

    @Test
    void a_recipient_certifies_that_it_has_deleted_what_it_was_given_and_nobody_else_can() {
        String child = InventedChildren.upn(900_106);
        String release = release("Northtown University", "[\"" + child + "\"]");
        String certified = "{" + COMMON + ", \"recipient\": \"Northtown University\", \"certificate\": \"CERT-1\"}";

        HttpResponse<String> stranger =
                post("/v1/entries/" + release + "/destruction", certified.replace("Northtown", "Southtown"));
        HttpResponse<String> first = post("/v1/entries/" + release + "/destruction", certified);
        HttpResponse<String> second = post("/v1/entries/" + release + "/destruction", certified);

        assertThat(stranger.statusCode()).isEqualTo(422);
        assertThat(stranger.body()).contains("/problems/not-a-recipient");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("/problems/already-destroyed");
        historyOnce(
                child,
                history -> history.at("/entries/0/destruction")
                        .asString("")
                        .equals("Northtown University certified that it has deleted what it was given."));
    }

    private String release(String recipient, String children) {
        HttpResponse<String> recorded = post("/v1/disclosures", RELEASE.formatted(recipient, children));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return idOf(recorded);
    }

    private HttpResponse<String> amend(String release, int version, String reason, String children) {
        return post("/v1/entries/" + release + "/amendments", amendment(version, reason, children));
    }

    private static String amendment(int version, String reason, String children) {
        return "{" + COMMON + ", \"replacesVersion\": " + version + ", \"reason\": \"" + reason
                + "\", \"replacement\": {\"recipients\": [{\"name\": \"Southtown University\"}], \"dataSet\": \"NPD\","
                + " \"items\": [\"name\"], \"delivery\": \"extract\", \"children\": " + children + "}}";
    }

    private static String state(JsonNode history) {
        return history.at("/entries/0/state").asString("");
    }
}
