package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.catalogue.CatalogueList;
import footprint.whole.InventedChildren;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecordingOverHttpTest extends OverHttp {
    private static final Path CHECKED_IN = Path.of("src/main/resources/openapi/openapi.json");
    private static final String CHILD = InventedChildren.upn(900_300);
    private static final String ACCESS = "{\"entryId\": \"%s\", " + COMMON
            + ", \"organisation\": \"Example School\", \"role\": \"teacher\", \"system\": \"records\","
            + " \"purpose\": \"research\", \"items\": [], \"children\": [\"" + CHILD + "\"]}";

    @Test
    void the_same_access_sent_again_is_answered_and_another_under_its_id_is_a_conflict() {
        String access = ACCESS.formatted("01900000-0000-7000-8000-000000000301");

        HttpResponse<String> first = post("/v1/accesses", access);
        HttpResponse<String> again = post("/v1/accesses", access);
        HttpResponse<String> other = post("/v1/accesses", access.replace("teacher", "head"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/entry-conflict").doesNotContain(CHILD);
    }

    @Test
    void where_a_new_entry_is_found_tells_how_it_stands_and_nothing_of_anybody() {
        HttpResponse<String> created = post("/v1/accesses", ACCESS.formatted("01900000-0000-7000-8000-000000000302"));

        JsonNode standing = json(get(created.headers().firstValue("Location").orElseThrow()));

        assertThat(standing.propertyNames())
                .containsExactlyInAnyOrder("entryId", "kind", "globalIndex", "recordedAt", "version", "withdrawn");
        assertThat(standing.get("kind").stringValue()).isEqualTo("access");
        assertThat(standing.get("version").intValue()).isEqualTo(1);
        assertThat(standing.get("globalIndex")).isEqualTo(json(created).get("globalIndex"));
    }

    @Test
    void an_entry_that_is_not_on_record_is_not_found() {
        assertThat(get("/v1/entries/01900000-0000-7000-8000-000000000303").statusCode())
                .isEqualTo(404);
        assertThat(get("/v1/entries/nonsense").body()).contains("/problems/entry-unknown");
    }

    @Test
    void a_code_that_the_catalogue_has_not_is_refused_with_the_nearest() {
        HttpResponse<String> answer = post(
                "/v1/accesses",
                ACCESS.formatted("01900000-0000-7000-8000-000000000304").replace("research", "reserch"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("list purposes", "research").doesNotContain("reserch");
    }

    @Test
    void the_catalogue_shows_every_list_with_its_sources() {
        JsonNode lists = json(get("/v1/catalogue"));

        assertThat(lists.propertyNames())
                .containsExactly(Arrays.stream(CatalogueList.values())
                        .map(CatalogueList::slug)
                        .toArray(String[]::new));
        assertThat(lists.findValuesAsString("source")).isNotEmpty().doesNotContain("");
        assertThat(lists.at("/objection-scopes/0/purposes/0").stringValue()).isEqualTo("research");
        assertThat(lists.at("/purposes/0/dpv").stringValue()).endsWith("#ScientificResearch");
    }

    @Test
    void a_file_with_one_bad_line_records_nothing_and_names_the_line() {
        HttpResponse<String> answer =
                post("/v1/entries", "application/x-ndjson", BodyPublishers.ofString("{}\nnot json\n"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"line\":1").contains("\"line\":2");
    }

    @Test
    void a_request_from_another_site_is_refused() {
        HttpRequest crossSite = HttpRequest.newBuilder(address("/v1/entries"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(""))
                .build();

        assertThat(send(crossSite).statusCode()).isEqualTo(403);
    }

    @Test
    void a_request_under_a_foreign_host_name_is_misdirected() throws IOException {
        // The JDK's client lets nobody choose the Host header.
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /v1/register HTTP/1.1\r\nHost: ledger.attacker.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421")
                    .contains("/problems/not-from-here");
        }
    }

    @Test
    void the_page_of_a_problem_says_what_it_means() {
        assertThat(get("/problems/unknown-children").body())
                .contains("The file holds children who are not known", "Skip to main content");
    }

    @Test
    void the_description_of_the_interface_is_the_one_that_is_checked_in() throws IOException {
        String now = json(get("/openapi")).toPrettyString() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CHECKED_IN, now);
        }

        assertThat(now).isEqualTo(Files.readString(CHECKED_IN));
    }
}
