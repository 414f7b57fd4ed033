package footprint.demo;

import footprint.entry.EntryId;
import footprint.store.StoredEntries;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records lines by the upload that users have; each call is recorded whole or not at all, so its last line tells of them
 * all. Thread-safe.
 */
@Component
@Profile("demo")
class Uploads {
    private static final int BUSY = 503;
    private static final int TRIES = 30;
    private static final long PAUSE = 1_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Environment environment;
    private final StoredEntries store;
    private final HttpClient client = HttpClient.newHttpClient();

    Uploads(Environment environment, StoredEntries store) {
        this.environment = environment;
        this.store = store;
    }

    boolean areOnRecord(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return isOnRecord(EntryId.parse(JSON.readTree(last).get("entryId").asString()));
    }

    boolean isOnRecord(EntryId id) {
        return store.find(id).isPresent();
    }

    /**
     * @param name of what they are, for the refusal
     * @throws IllegalStateException if they are refused
     */
    void send(String name, List<String> lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/v1/entries"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines) + "\n"))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int again = 1; answer.statusCode() == BUSY && again < TRIES; again++) {
            Thread.sleep(PAUSE);
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("the demonstration's " + name + " was refused with status "
                    + answer.statusCode() + ": " + answer.body());
        }
    }
}
