package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

    private HttpResponse<String> approve(String agreement) {
        return post("/v1/agreements", "{\"agreement\": \"" + agreement + "\", " + TERMS);
    }
}
