package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A release goes in by the import command and comes out as histories, proofs and the register. */
class RecordingAReleaseIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHILDREN = Integer.getInteger("release.children", 20_000);
    private static final String IN_IT = InventedChildren.upn(7);
    private static final String OUTSIDE = InventedChildren.upn(CHILDREN + 5);

    @TempDir
    static Path folder;

    private static RunningLedger ledger;
    private static String release;

    @BeforeAll
    static void record_a_release() throws IOException, InterruptedException {
        ledger = RunningLedger.start(folder);
        recordAnAccessTo(OUTSIDE);
        Path children = Files.write(folder.resolve("upns.csv"), InventedChildren.upns(0, CHILDREN));
        Path metadata = Files.writeString(folder.resolve("release.json"), """
                {"occurred": "2026-03-02",
                 "recordedBy": {"organisation": "Example Department", "role": "recording-officer"},
                 "source": "release-register",
                 "recipients": [{"name": "Example University", "kind": "university"}],
                 "dataSet": "NPD", "items": [], "delivery": "extract"}
                """);
        RunningLedger.Ran ran = ledger.command(
                "import", "disclosure", "--metadata", metadata.toString(), "--children", children.toString(), "--json");
        assertThat(ran.exitCode()).as(ran.output()).isZero();
        release = JSON.readTree(ran.output().substring(ran.output().indexOf('{')))
                .get("entryId")
                .asString();
        Files.delete(children);
    }

    private static void recordAnAccessTo(String child) throws IOException, InterruptedException {
        HttpResponse<String> answer = ledger.post("/v1/accesses", "application/json", """
                {"occurred": "2026-03-01T09:30:00Z",
                 "recordedBy": {"organisation": "Example Department", "role": "source-system"},
                 "source": "look-up-service", "organisation": "Example School", "role": "teacher",
                 "system": "look-up-service", "purpose": "education-support", "items": [], "children": ["%s"]}
                """.formatted(child));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void the_release_stands_in_the_history_of_a_child_in_it() throws Exception {
        assertThat(entriesOf(IN_IT)).contains(release);
    }

    @Test
    void the_release_does_not_stand_in_the_history_of_a_child_outside_it() throws Exception {
        assertThat(entriesOf(OUTSIDE)).hasSize(1).doesNotContain(release);
    }

    @Test
    void a_child_in_it_gets_a_proof_that_an_independent_check_accepts() throws Exception {
        JsonNode proof = proofFor(IN_IT);
        assertThat(proof.get("present").asBoolean()).isTrue();
        assertThat(accepted(proof)).isTrue();
    }

    @Test
    void a_child_outside_it_gets_a_proof_of_absence_that_an_independent_check_accepts() throws Exception {
        JsonNode proof = proofFor(OUTSIDE);
        assertThat(proof.get("present").asBoolean()).isFalse();
        assertThat(accepted(proof)).isTrue();
    }

    @Test
    void the_register_shows_the_release_to_everyone() throws Exception {
        awaitCurrent(
                () -> ledger.get("/v1/register?search=Example%20University").body());
        assertThat(ledger.get("/register/" + release).body()).contains("Example University");
    }

    @Test
    void metadata_that_describe_the_children_need_no_file_of_them() throws Exception {
        Path metadata = Files.writeString(folder.resolve("described.json"), """
                {"occurred": "2026-03-03",
                 "recordedBy": {"organisation": "Example Department", "role": "recording-officer"},
                 "source": "release-register",
                 "recipients": [{"name": "Example Archive", "kind": "research-archive"}],
                 "dataSet": "NPD", "items": [], "delivery": "extract",
                 "described": {"expression": "entry(%s)", "description": "everyone in an earlier release"}}
                """.formatted(release));

        RunningLedger.Ran ran = ledger.command("import", "disclosure", "--metadata", metadata.toString());

        assertThat(ran.exitCode()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("Recorded as entry");
        await().untilAsserted(() -> assertThat(
                        ledger.post("/v1/history/query", "application/json", "{\"identifier\": \"" + IN_IT + "\"}")
                                .body())
                .contains("was very likely given to Example Archive"));
    }

    @Test
    void no_identifier_stands_outside_the_vault() throws Exception {
        entriesOf(IN_IT);
        ledger.post("/v1/history/query", "application/json", "{\"identifier\": \"" + IN_IT.substring(1) + "X\"}");
        MarkerSearch search = new MarkerSearch(List.of(IN_IT, OUTSIDE));
        assertThat(search.finds(ledger.get("/actuator/prometheus").body())).isFalse();
        assertThat(search.filesThatHoldOne(folder)).isEmpty();
    }

    /** Without the demonstration's known gap, which stands in every history. */
    private static List<String> entriesOf(String child) throws Exception {
        String history = awaitCurrent(() -> {
            HttpResponse<String> answer =
                    ledger.post("/v1/history/query", "application/json", "{\"identifier\": \"" + child + "\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        });
        return JSON.readTree(history)
                .get("entries")
                .valueStream()
                .filter(entry -> !entry.get("kind").asString().equals("CoverageDeclared"))
                .map(entry -> entry.get("entryId").asString())
                .toList();
    }

    /** Asks until the read models have caught up with what was recorded, as a reader who looks again would. */
    private static String awaitCurrent(Question question) throws Exception {
        String answer = question.ask();
        for (int i = 0; i < 100 && !answer.contains("\"entryId\""); i++) {
            Thread.sleep(100);
            answer = question.ask();
        }
        assertThat(answer).contains("\"entryId\"");
        return answer;
    }

    private interface Question {
        String ask() throws Exception;
    }

    private static JsonNode proofFor(String child) throws Exception {
        HttpResponse<String> answer = ledger.post(
                "/v1/proofs/query",
                "application/json",
                "{\"identifier\": \"" + child + "\", \"entryId\": \"" + release + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static boolean accepted(JsonNode proof) throws Exception {
        return IndependentCheck.accepts(
                proof.get("root").asString(),
                proof.get("position").asLong(),
                proof.get("present").asBoolean() ? proof.get("salt").asString() : null,
                proof.get("path").valueStream().map(JsonNode::asString).toList());
    }
}
