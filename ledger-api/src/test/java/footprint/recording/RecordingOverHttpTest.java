package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = footprint.LedgerApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class RecordingOverHttpTest {
    private static final Path CHECKED_IN = Path.of("src/main/resources/openapi/openapi.json");
    private static final String COMMON =
            "\"occurred\": \"2026-03-02\", \"source\": \"tests\", \"recordedBy\": {\"organisation\": \"Example Department\", \"role\": \"officer\"}";
    private static final String AGREEMENT = "{" + COMMON
            + ", \"agreement\": \"%s\", \"recipients\": [\"Example University\"], \"approval\": \"dsap\","
            + " \"article6\": \"art6-1-e\", \"purpose\": \"research\", \"items\": [\"name\"], \"from\": \"2026-01-01\"}";

    @TempDir
    static Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void in_a_folder_of_its_own(DynamicPropertyRegistry registry) {
        registry.add("LEDGER_DATA", data::toString);
    }

    @Test
    void the_same_access_sent_again_is_answered_and_another_under_its_id_is_a_conflict() throws Exception {
        String access = "{\"entryId\": \"01900000-0000-7000-8000-000000000001\", " + COMMON
                + ", \"organisation\": \"Example School\", \"role\": \"teacher\", \"system\": \"records\","
                + " \"purpose\": \"research\", \"items\": [], \"children\": [\"D001000000007\"]}";

        HttpResponse<String> first = post("/v1/accesses", "application/json", access);
        HttpResponse<String> again = post("/v1/accesses", "application/json", access);
        HttpResponse<String> other = post("/v1/accesses", "application/json", access.replace("teacher", "head"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/entry-conflict").doesNotContain("D001000000007");
    }

    @Test
    void a_file_with_one_bad_line_records_nothing_and_names_the_line() throws Exception {
        HttpResponse<String> answer = post("/v1/entries", "application/x-ndjson", "{}\nnot json\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"line\":1").contains("\"line\":2");
    }

    @Test
    void lines_of_which_one_is_refused_are_all_left_out() throws Exception {
        String agreement = "{\"kind\": \"agreement\", "
                + AGREEMENT.formatted("DSAP-ROLLED-BACK").substring(1);
        String end = "{\"kind\": \"agreement-end\", " + COMMON
                + ", \"agreement\": \"DSAP-NEVER-WAS\", \"lastDay\": \"2026-02-01\", \"reason\": \"expired\"}";

        HttpResponse<String> refused = post("/v1/entries", "application/x-ndjson", agreement + "\n" + end);
        HttpResponse<String> later =
                post("/v1/agreements", "application/json", AGREEMENT.formatted("DSAP-ROLLED-BACK"));

        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 499);
        assertThat(later.statusCode()).as(later.body()).isEqualTo(201);
    }

    @Test
    void a_request_under_a_foreign_host_name_or_from_another_site_is_refused() throws Exception {
        HttpRequest crossSite = HttpRequest.newBuilder(address("/v1/entries"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(""))
                .build();

        assertThat(client.send(crossSite, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_description_of_the_interface_is_the_one_that_is_checked_in() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/openapi")).build();
        String served = client.send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .replace(":" + port, "");
        String now = JsonMapper.builder().build().readTree(served).toPrettyString() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CHECKED_IN, now);
        }

        assertThat(now).isEqualTo(Files.readString(CHECKED_IN));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
