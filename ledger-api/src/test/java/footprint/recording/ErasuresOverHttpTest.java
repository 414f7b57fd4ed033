package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.audit.Audit;
import footprint.identity.IdentityVault;
import footprint.projection.Comparison;
import footprint.projection.Projections;
import footprint.whole.InventedChildren;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.beans.factory.annotation.Autowired;

class ErasuresOverHttpTest extends OverHttp {
    private static final String STRANGER = InventedChildren.upn(905_999);

    @Autowired
    private Audit audit;

    @Autowired
    private Projections projections;

    @Autowired
    private IdentityVault vault;

    @Test
    void a_child_whom_two_people_erase_is_answered_for_like_one_who_never_was_and_everything_else_stays() {
        String child = InventedChildren.upn(905_001);
        String other = InventedChildren.upn(905_002);
        String release = idOf(release(child, other));
        historyOnce(child, history -> history.at("/entries").size() == 1);
        String proofBefore = proof(other, release);
        String figures = figures();
        String erasure = idOf(erasure(child));

        assertThat(decide(erasure, "u-1", "granted").statusCode()).isEqualTo(201);
        assertThat(history(child).statusCode()).isEqualTo(200);
        assertThat(decide(erasure, "u-2", "granted").statusCode()).isEqualTo(201);

        HttpResponse<String> known = history(child);
        HttpResponse<String> never = history(STRANGER);
        assertThat(known.statusCode()).isEqualTo(404).isEqualTo(never.statusCode());
        assertThat(known.body()).isEqualTo(never.body());
        assertThat(proof(other, release)).isEqualTo(proofBefore);
        assertThat(figures()).isEqualTo(figures);
        assertThat(projections.names().stream().map(projections::compare))
                .extracting(Comparison::differences)
                .containsOnly(0L);
        assertThat(audit.run(true, (checked, end) -> {}).first()).isNull();
    }

    @Test
    void a_request_that_is_sent_again_does_not_bring_the_child_back() {
        String child = InventedChildren.upn(905_011);
        String body =
                "{" + COMMON + ", \"entryId\": \"01971111-0000-7000-8000-000000905011\", \"child\": \"" + child + "\"}";
        String erasure = idOf(post("/v1/erasures", body));
        decide(erasure, "u-1", "granted");
        decide(erasure, "u-2", "granted");
        RoaringBitmap numbers = vault.numbers();

        assertThat(post("/v1/erasures", body).statusCode()).isEqualTo(200);

        assertThat(vault.numbers()).isEqualTo(numbers);
        assertThat(history(child).statusCode()).isEqualTo(404);
    }

    @Test
    void a_child_who_comes_again_after_an_erasure_is_a_new_one() {
        String child = InventedChildren.upn(905_021);
        String before = idOf(release(child, InventedChildren.upn(905_022)));
        String erasure = idOf(erasure(child));
        decide(erasure, "u-1", "granted");
        decide(erasure, "u-2", "granted");

        String after = idOf(release(child, InventedChildren.upn(905_023)));

        assertThat(historyOnce(child, history -> history.toString().contains(after))
                        .toString())
                .doesNotContain(before);
    }

    @Test
    void an_erasure_that_is_declined_changes_nothing_for_the_child_and_stands_in_no_history() {
        String child = InventedChildren.upn(905_031);
        release(child, InventedChildren.upn(905_032));
        String erasure = idOf(erasure(child));

        assertThat(decide(erasure, "u-1", "declined").statusCode()).isEqualTo(201);
        assertThat(decide(erasure, "u-2", "declined").statusCode()).isEqualTo(201);

        assertThat(historyOnce(child, history -> history.at("/entries").size() > 0)
                        .at("/entries"))
                .hasSize(1);
        assertThat(decide(erasure, "u-3", "granted").body()).contains("/problems/erasure-decided");
    }

    @Test
    void one_person_cannot_decide_twice_and_a_refusal_names_the_member_to_mend() {
        String erasure = idOf(erasure(InventedChildren.upn(905_041)));
        decide(erasure, "u-1", "granted");

        HttpResponse<String> again = decide(erasure, "u-1", "granted");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("/problems/second-person-needed", "/recordedBy/userRef");
    }

    private HttpResponse<String> release(String... children) {
        return post(
                "/v1/disclosures",
                "{" + COMMON + ", \"recipients\": [{\"name\": \"Example Institute\", \"kind\": \"university\"}],"
                        + " \"dataSet\": \"NPD\", \"items\": [\"name\"], \"delivery\": \"extract\", \"children\": [\""
                        + String.join("\", \"", children) + "\"]}");
    }

    private HttpResponse<String> erasure(String child) {
        return post("/v1/erasures", "{" + COMMON + ", \"child\": \"" + child + "\"}");
    }

    private HttpResponse<String> decide(String erasure, String person, String outcome) {
        String more = outcome.equals("granted") ? "\"downloadOffered\": \"2026-02-27\"" : "\"ground\": \"art17-3-b\"";
        return post(
                "/v1/erasures/" + erasure + "/decision",
                "{" + COMMON.replace("officer\"}", "officer\", \"userRef\": \"" + person + "\"}") + ", \"outcome\": \""
                        + outcome + "\", " + more + "}");
    }

    private HttpResponse<String> history(String child) {
        return post("/v1/history/query", "{\"identifier\": \"" + child + "\"}");
    }

    private String proof(String child, String entry) {
        return post("/v1/proofs/query", "{\"identifier\": \"" + child + "\", \"entryId\": \"" + entry + "\"}")
                .body();
    }

    /** What is counted of the entries of this class alone. */
    private String figures() {
        return json(post(
                        "/v1/statistics/query",
                        "{\"filters\": [{\"dimension\": \"recipient\", \"anyOf\": [\"Example Institute\"]}],"
                                + " \"groupBy\": [\"year\"]}"))
                .get("total")
                .toString();
    }
}
