package footprint.recording;

import static org.awaitility.Awaitility.await;

import footprint.identity.LedgerKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One empty ledger for every test over HTTP: it is started once, so each test uses children, ids and agreements of its own.
 */
@SpringBootTest(classes = footprint.LedgerApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class OverHttp {
    static final String COMMON =
            "\"occurred\": \"2026-03-02\", \"source\": \"tests\", \"recordedBy\": {\"organisation\": \"Example Department\", \"role\": \"officer\"}";

    private static final Path DATA = folder();
    private static final String BOUNDARY = "part-of-the-form";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void in_a_folder_of_its_own(DynamicPropertyRegistry registry) {
        registry.add("LEDGER_DATA", DATA::toString);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("ledger-over-http");
            LedgerKeys.read(folder, true);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    HttpResponse<String> post(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    /** A form of metadata and a children's file. */
    HttpResponse<String> form(String path, String metadata, byte[] children) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part("metadata", metadata.getBytes(StandardCharsets.UTF_8), form);
        part("children\"; filename=\"children.txt", children, form);
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private static void part(String name, byte[] content, ByteArrayOutputStream form) {
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A child's history as soon as it is as expected; the projection follows the events at a little distance. */
    JsonNode historyOnce(String identifier, Predicate<JsonNode> expected) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> json(post("/v1/history/query", "{\"identifier\": \"" + identifier + "\"}")), expected);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** What a new entry is known by. */
    static String idOf(HttpResponse<String> created) {
        return json(created).get("entryId").stringValue();
    }
}
