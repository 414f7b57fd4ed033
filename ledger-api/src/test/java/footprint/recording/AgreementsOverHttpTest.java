package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.whole.InventedChildren;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsOverHttpTest extends OverHttp {
    private static final String TERMS = COMMON
            + ", \"recipients\": [\"Example University\"], \"approval\": \"dsap\", \"article6\": \"art6-1-e\","
            + " \"purpose\": \"research\", \"items\": [\"name\"], \"from\": \"2026-01-01\"}";
    private static final String END = "{" + COMMON + ", \"lastDay\": \"2026-02-28\", \"reason\": \"completed\"}";

    @Test
    void an_agreement_is_approved_once_amended_and_ended_and_then_stands() {
        assertThat(approve("DSAP-WHOLE-LIFE").statusCode()).isEqualTo(201);
        assertThat(approve("DSAP-WHOLE-LIFE").body()).contains("/problems/agreement-exists");

        HttpResponse<String> amended = post("/v1/agreements/DSAP-WHOLE-LIFE/amendments", "{" + TERMS);
        HttpResponse<String> ended = post("/v1/agreements/DSAP-WHOLE-LIFE/end", END);
        HttpResponse<String> afterwards = post("/v1/agreements/DSAP-WHOLE-LIFE/amendments", "{" + TERMS);

        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(201);
        assertThat(afterwards.statusCode()).isEqualTo(409);
        assertThat(afterwards.body()).contains("/problems/agreement-ended");
    }

    @Test
    void an_end_sent_again_is_answered_and_another_under_its_id_is_a_conflict() {
        approve("DSAP-ENDED-TWICE");
        String end = "{\"entryId\": \"01900000-0000-7000-8000-000000000201\", " + END.substring(1);

        HttpResponse<String> first = post("/v1/agreements/DSAP-ENDED-TWICE/end", end);
        HttpResponse<String> again = post("/v1/agreements/DSAP-ENDED-TWICE/end", end);
        HttpResponse<String> other = post("/v1/agreements/DSAP-ENDED-TWICE/end", end.replace("completed", "expired"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/entry-conflict");
    }

    @Test
    void what_was_never_approved_is_neither_amended_nor_ended() {
        assertThat(post("/v1/agreements/DSAP-UNHEARD-OF/amendments", "{" + TERMS)
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/v1/agreements/DSAP-UNHEARD-OF/end", END).body()).contains("/problems/agreement-unknown");
    }

    @Test
    void what_the_address_says_is_not_said_again() {
        HttpResponse<String> answer =
                post("/v1/agreements/DSAP-TWICE/end", "{\"agreement\": \"DSAP-TWICE\", " + END.substring(1));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"/agreement\"");
    }

    @Test
    void lines_of_which_one_is_refused_are_all_left_out() {
        String agreement = "{\"kind\": \"agreement\", \"agreement\": \"DSAP-ROLLED-BACK\", " + TERMS;
        String end = "{\"kind\": \"agreement-end\", \"agreement\": \"DSAP-NEVER-WAS\", " + END.substring(1);

        HttpResponse<String> refused =
                post("/v1/entries", "application/x-ndjson", BodyPublishers.ofString(agreement + "\n" + end));
        HttpResponse<String> later = approve("DSAP-ROLLED-BACK");

        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 499);
        assertThat(later.statusCode()).as(later.body()).isEqualTo(201);
    }

    @Test
    void facts_between_agreements_stand_in_the_order_of_their_lines_and_see_what_came_before() {
        String access = "{\"kind\": \"access\", \"entryId\": \"01900000-0000-7000-8000-00000000021%d\", " + COMMON
                + ", \"organisation\": \"Example School\", \"role\": \"teacher\", \"system\": \"records\","
                + " \"purpose\": \"research\", \"items\": [], \"children\": [\"" + InventedChildren.upn(900_410)
                + "\"]}";
        String agreement = "{\"kind\": \"agreement\", \"entryId\": \"01900000-0000-7000-8000-000000000219\","
                + " \"agreement\": \"DSAP-BETWEEN\", " + TERMS;
        String lines = String.join(
                "\n", access.formatted(1), access.formatted(2), agreement, access.formatted(1), access.formatted(3));

        HttpResponse<String> recorded = post("/v1/entries", "application/x-ndjson", BodyPublishers.ofString(lines));
        HttpResponse<String> again = post("/v1/entries", "application/x-ndjson", BodyPublishers.ofString(lines));
        HttpResponse<String> conflict = post(
                "/v1/entries",
                "application/x-ndjson",
                BodyPublishers.ofString(agreement.replace("219", "218").replace("BETWEEN", "NEITHER") + "\n"
                        + access.formatted(2).replace("teacher", "head")));

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);
        List<Long> places = places(recorded);
        assertThat(json(recorded).get("recorded").intValue()).isEqualTo(4);
        long first = places.get(0);
        assertThat(places).containsExactly(first, first + 1, first + 2, first, first + 3);
        assertThat(json(again).get("recorded").intValue()).isZero();
        assertThat(places(again)).isEqualTo(places);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("/problems/entry-conflict");
        assertThat(get("/v1/entries/01900000-0000-7000-8000-000000000218").statusCode())
                .isEqualTo(404);
    }

    private static List<Long> places(HttpResponse<String> recorded) {
        return json(recorded)
                .get("entries")
                .valueStream()
                .map(entry -> entry.get("globalIndex").longValue())
                .toList();
    }

    private HttpResponse<String> approve(String agreement) {
        return post("/v1/agreements", "{\"agreement\": \"" + agreement + "\", " + TERMS);
    }
}
