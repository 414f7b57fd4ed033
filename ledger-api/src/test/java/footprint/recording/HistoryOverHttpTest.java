package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.whole.InventedChildren;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HistoryOverHttpTest extends OverHttp {
    private static final String CHILD = InventedChildren.upn(900_400);

    private HttpResponse<String> ask(String cannotTell) {
        return post("/v1/history/query", "{\"identifier\": \"" + CHILD + "\", \"cannotTell\": " + cannotTell + "}");
    }

    @Test
    void at_most_a_hundred_entries_that_nobody_can_tell_are_told_at_once() {
        HttpResponse<String> refused = ask("{\"from\": 0, \"limit\": 101}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"/cannotTell\"", "Ask for at most 100 entries at once");
    }

    @Test
    void a_part_counts_from_0_and_knows_no_other_members() {
        HttpResponse<String> refused = ask("{\"from\": -1, \"page\": 2}");

        assertThat(refused.body())
                .contains("/cannotTell/from", "/cannotTell/page")
                .doesNotContain(CHILD);
    }
}
