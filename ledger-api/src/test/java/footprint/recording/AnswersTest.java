package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the interface answers is what {@code /openapi} says it answers. */
class AnswersTest extends OverHttp {
    private static final DescribedInterface DESCRIBED = new DescribedInterface();

    private final Map<Kind, ObjectNode> lines = DescribedInterface.fullLines();

    @Test
    void every_call_that_succeeds_answers_as_described() {
        Set<String> seen = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            for (int time = 1; time <= 2; time++) {
                HttpResponse<String> answer = post(address(kind), body(kind).toString());
                seen.add(held("POST", kind.address(), answer));
            }
        }
        String access = lines.get(Kind.ACCESS).get("entryId").stringValue();
        String child = lines.get(Kind.ACCESS).at("/children/0").stringValue();
        String another = JsonMapper.shared().writeValueAsString(lines.get(Kind.ACCESS));
        historyOnce(child, history -> history.at("/entries").size() > 1);
        seen.add(held(
                "POST", "/v1/entries", post("/v1/entries", "application/x-ndjson", BodyPublishers.ofString(another))));
        seen.add(held("GET", "/v1/entries/{entryId}", get("/v1/entries/" + access)));
        seen.add(held("GET", "/v1/catalogue", get("/v1/catalogue")));
        seen.add(held("GET", "/v1/register", get("/v1/register")));
        seen.add(held("POST", "/v1/history/query", post("/v1/history/query", "{\"identifier\": \"" + child + "\"}")));
        seen.add(held(
                "POST",
                "/v1/proofs/query",
                post(
                        "/v1/proofs/query",
                        "{\"identifier\": \"" + child + "\", \"entryId\": "
                                + lines.get(Kind.DISCLOSURE).get("entryId") + "}")));
        String expression = "{\"expression\": \"entry(" + access + ")\"}";
        seen.add(held("POST", "/v1/cohorts/preview", post("/v1/cohorts/preview", expression)));
        seen.add(held("POST", "/v1/statistics/query", post("/v1/statistics/query", "{}")));
        leaveNoGapInHistoriesOfOtherTests();

        assertThat(seen).containsExactlyElementsOf(DESCRIBED.successes());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/accesses, '', application/json, '*/*', 405, wrong-method",
        "DELETE, /v1/register, '', application/json, '*/*', 405, wrong-method",
        "POST, /v1/history/query, x, text/plain, '*/*', 415, unsupported",
        "POST, /v1/accesses, {}, application/xml, '*/*', 415, unsupported",
        "GET, /v1/register, '', application/json, text/csv, 406, not-acceptable",
        "GET, /v1/nothing, '', application/json, '*/*', 404, not-found",
        "GET, /v1/entries/nothing, '', application/json, '*/*', 404, entry-unknown",
        "POST, /v1/accesses, {, application/json, '*/*', 400, not-json",
        "POST, /v1/accesses, {}, application/json, '*/*', 422, invalid-request"
    })
    void a_call_that_is_refused_is_answered_by_a_problem_of_a_stable_type(
            String method, String path, String body, String type, String accept, int status, String problem) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Accept", accept)
                .build());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("type").stringValue()).isEqualTo("/problems/" + problem);
        assertThat(DESCRIBED.body(ProblemSchema.NAME, json(answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/history/query, {}",
        "/v1/proofs/query, {}",
        "/v1/statistics/query, '{\"wrong\": true}'",
        "/v1/cohorts/preview, {}"
    })
    void a_question_that_is_refused_says_nothing_of_recording(String path, String question) {
        HttpResponse<String> answer = post(path, question);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("recorded");
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_to_record_says_that_nothing_was_recorded(Kind kind) {
        assertThat(post(address(kind), "{}").body()).contains("wrong with the request. Nothing was recorded.");
    }

    private void leaveNoGapInHistoriesOfOtherTests() {
        String coverage = lines.get(Kind.COVERAGE).get("entryId").stringValue();
        HttpResponse<String> withdrawn =
                post("/v1/entries/" + coverage + "/withdrawal", "{" + COMMON + ", \"reason\": \"did-not-happen\"}");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(201);
    }

    /** Holds an answer against its description, and says what was called and with which status it succeeded. */
    private static String held(String method, String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isBetween(200, 299);
        JsonNode json = json(answer);
        assertThat(DESCRIBED.answer(method, path, answer.statusCode(), "application/json", json))
                .as(method + " " + path + " " + json.toPrettyString())
                .isEmpty();
        return method + " " + path + " " + answer.statusCode();
    }

    private String address(Kind kind) {
        return kind.addressed()
                .map(member -> kind.address()
                        .replaceFirst("\\{.*}", lines.get(kind).get(member).stringValue()))
                .orElse(kind.address());
    }

    private ObjectNode body(Kind kind) {
        ObjectNode body = lines.get(kind).deepCopy();
        kind.addressed().ifPresent(body::remove);
        return body;
    }
}
