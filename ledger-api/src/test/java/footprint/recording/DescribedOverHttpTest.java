package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.CohortStatement;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.EntryId;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import footprint.whole.InventedChildren;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DescribedOverHttpTest extends OverHttp {
    private static final String CENSUS = "01900000-0000-7000-8000-0000000005%02d";

    @Autowired
    private StoredEntries stored;

    private static String child(int number) {
        return "\"" + InventedChildren.upn(900_500 + number) + "\"";
    }

    /** Three children, of whom the first two are in year 10. */
    private static String census(String id) {
        return "{\"kind\": \"collection\", \"entryId\": \"" + id + "\", " + COMMON
                + ", \"collection\": \"school-census-spring\", \"provider\": \"Example School\","
                + " \"power\": \"ea1996-s537a\", \"items\": [\"name\"], \"children\": [" + child(1) + ", " + child(2)
                + ", " + child(3) + "], \"strata\": {\"year-group:10\": [" + child(1) + ", " + child(2) + "]}}";
    }

    private static String release(String id, String expression) {
        return "{\"kind\": \"disclosure\", \"entryId\": \"" + id + "\", " + COMMON
                + ", \"recipients\": [{\"name\": \"Example University\", \"kind\": \"university\"}],"
                + " \"dataSet\": \"NPD\", \"items\": [\"name\"], \"delivery\": \"extract\", \"described\":"
                + " {\"expression\": \"" + expression.replace("\"", "\\\"") + "\", \"description\": \"year 10\"}}";
    }

    private HttpResponse<String> lines(String... lines) {
        return post("/v1/entries", "application/x-ndjson", BodyPublishers.ofString(String.join("\n", lines)));
    }

    private long stored(String id) {
        return stored.cohort(EntryId.parse(id), Fact.WHOLE).orElseThrow().count();
    }

    @Test
    void a_line_may_describe_children_by_an_earlier_line_of_its_file() {
        String census = CENSUS.formatted(1);
        String yearTen = CENSUS.formatted(2);
        String others = CENSUS.formatted(3);

        HttpResponse<String> answer = lines(
                census(census),
                release(yearTen, "entry(" + census + ", \"year-group:10\")"),
                release(others, "entry(" + census + ") and not entry(" + yearTen + ")"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(stored(yearTen)).isEqualTo(2);
        assertThat(stored(others)).isEqualTo(1);
        assertThat(((DisclosureRecorded) stored.find(EntryId.parse(yearTen))
                                .orElseThrow()
                                .entry())
                        .cohort())
                .isInstanceOfSatisfying(CohortStatement.Described.class, said -> {
                    assertThat(said.count()).isEqualTo(2);
                    assertThat(said.root()).hasSize(64);
                    assertThat(said.expression()).isEqualTo("entry(" + census + ", \"year-group:10\")");
                    assertThat(said.description()).isEqualTo("year 10");
                });
    }

    @Test
    void the_same_description_written_otherwise_is_the_same_request_and_another_is_a_conflict() {
        String census = CENSUS.formatted(11);
        lines(census(census));
        String release = release(CENSUS.formatted(12), "entry(" + census + ")");

        HttpResponse<String> first = post("/v1/disclosures", release);
        HttpResponse<String> again =
                post("/v1/disclosures", release.replace("entry(", "( entry( ").replace(")\"", " ) )\""));
        HttpResponse<String> otherwise = post("/v1/disclosures", release.replace("year 10", "year ten"));
        HttpResponse<String> other =
                post("/v1/disclosures", release(CENSUS.formatted(12), "entry(" + census + ", \"year-group:10\")"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(otherwise.statusCode()).isEqualTo(409);
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_wrong_with_an_expression_is_told_with_its_line_and_its_place() {
        String census = CENSUS.formatted(21);
        String named = "entry(" + census + ")";

        HttpResponse<String> answer = lines(
                census(census),
                release(CENSUS.formatted(22), named + " and or " + named),
                release(CENSUS.formatted(23), named + " and entry(" + census + ", \"year-group:11\")"),
                release(CENSUS.formatted(24), "entry(" + CENSUS.formatted(29) + ")"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("errors").valueStream())
                .extracting(error -> error.get("line").intValue() + " "
                        + error.get("pointer").stringValue() + " "
                        + error.get("detail").stringValue())
                .satisfiesExactly(
                        syntax -> assertThat(syntax)
                                .startsWith("2 /described/expression At column 49, after \"and\": Write entry(ID)"),
                        stratum -> assertThat(stratum)
                                .startsWith(
                                        "3 /described/expression At column 49, after \"and\": There is no entry with this stratum"),
                        entry -> assertThat(entry)
                                .startsWith("4 /described/expression At column 1, the beginning: There is no entry"));
        assertThat(stored.find(EntryId.parse(census))).isEmpty();
    }

    @Test
    void a_description_that_gives_nobody_is_refused_with_its_line() {
        String census = CENSUS.formatted(31);
        String yearTen = "entry(" + census + ", \"year-group:10\")";

        HttpResponse<String> answer =
                lines(census(census), "", release(CENSUS.formatted(32), yearTen + " and not entry(" + census + ")"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"line\":3", "/described/expression", "This describes nobody");
        assertThat(stored.find(EntryId.parse(census))).isEmpty();
    }

    @Test
    void a_preview_tells_how_many_and_no_count_under_ten() {
        String census = CENSUS.formatted(51);
        lines(census(census));

        HttpResponse<String> few = preview("(entry(" + census + ", \\\"year-group:10\\\"))");
        HttpResponse<String> missing = preview("entry(" + census + ") or entry(" + CENSUS.formatted(59) + ")");
        HttpResponse<String> broken = preview("everyone");

        assertThat(json(few).propertyNames()).containsExactlyInAnyOrder("expression", "certainty", "children");
        assertThat(few.body()).contains("\"children\":\"fewer than 10\"", "\"certainty\":\"DESCRIBED\"");
        assertThat(json(few).get("expression").stringValue()).isEqualTo("entry(" + census + ", \"year-group:10\")");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("/expression", "At column 48, after \\\"or\\\": There is no entry");
        assertThat(broken.body()).contains("At column 1, the beginning: Write entry(ID)");
        assertThat(post("/v1/cohorts/preview", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void a_preview_counts_ten_and_more() {
        String trust = CENSUS.formatted(61);
        String children =
                IntStream.range(10, 22).mapToObj(DescribedOverHttpTest::child).collect(Collectors.joining(", "));
        lines(census(trust).replace(child(3) + "]", child(3) + ", " + children + "]"));

        JsonNode preview = json(preview("entry(" + trust + ")"));

        assertThat(preview.get("children").stringValue()).isEqualTo("15");
        assertThat(preview.get("count").longValue()).isEqualTo(15);
    }

    private HttpResponse<String> preview(String expression) {
        return post("/v1/cohorts/preview", "{\"expression\": \"" + expression + "\"}");
    }

    @Test
    void the_history_says_very_likely_and_the_proof_claims_no_more_than_it_proves() {
        String census = CENSUS.formatted(71);
        String release = CENSUS.formatted(72);
        lines(
                census(census)
                        .replace(child(1), child(31))
                        .replace(child(2), child(32))
                        .replace(child(3), child(33)),
                release(release, "entry(" + census + ", \"year-group:10\")"));
        String in = InventedChildren.upn(900_531);
        String out = InventedChildren.upn(900_533);

        JsonNode history = historyOnce(
                in, json -> json.get("entries") != null && json.get("entries").size() == 2);
        JsonNode present = proof(in, release);
        JsonNode absent = proof(out, release);

        assertThat(history.toString()).contains("was very likely given to Example University");
        assertThat(present.get("certainty").stringValue()).isEqualTo("DESCRIBED");
        assertThat(present.get("says").stringValue())
                .isEqualTo(
                        "This child is on the list that was computed from this description, so the child's information"
                                + " was very likely in it.");
        assertThat(absent.get("present").booleanValue()).isFalse();
        assertThat(absent.get("says").stringValue())
                .contains("not on the list that was computed", "probably not in it");
    }

    private JsonNode proof(String child, String entry) {
        return json(post("/v1/proofs/query", "{\"identifier\": \"" + child + "\", \"entryId\": \"" + entry + "\"}"));
    }

    @Test
    void a_correction_may_describe_the_children_anew_and_be_named_itself() {
        String census = CENSUS.formatted(41);
        String release = CENSUS.formatted(42);
        String amendment = CENSUS.formatted(43);
        lines(census(census), release(release, "entry(" + census + ")"));
        String replacement = release(release, "entry(" + census + ", \"year-group:10\")")
                .replaceFirst("\"entryId\": \"[^\"]+\", ", "");

        HttpResponse<String> amended = post(
                "/v1/entries/" + release + "/amendments",
                "{\"entryId\": \"" + amendment + "\", " + COMMON
                        + ", \"replacesVersion\": 1, \"reason\": \"wrong-child\", \"replacement\": " + replacement
                        + "}");
        HttpResponse<String> byIt = post(
                "/v1/disclosures",
                release(CENSUS.formatted(44), "entry(" + census + ") and not entry(" + amendment + ")"));

        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);
        assertThat(stored(release)).isEqualTo(3);
        assertThat(stored(amendment)).isEqualTo(2);
        assertThat(byIt.statusCode()).as(byIt.body()).isEqualTo(201);
        assertThat(stored(CENSUS.formatted(44))).isEqualTo(1);
    }
}
