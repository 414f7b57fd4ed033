package footprint.demo;

import footprint.entry.EntryId;
import footprint.store.StoredEntries;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demonstration under the profile {@code demo} when the server is up, through the upload that users have. Entries
 * that are there already stay as they are, so it may run at every start.
 */
@Component
@Profile("demo")
class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Environment environment;
    private final StoredEntries store;
    private final DemoHealth health;

    DemoData(Environment environment, StoredEntries store, DemoHealth health) {
        this.environment = environment;
        this.store = store;
        this.health = health;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws IOException, InterruptedException {
        upload("published disclosures", new PublishedDisclosures().lines());
        upload("synthetic school", new SyntheticSchool().lines());
        health.recorded();
    }

    private void upload(String name, Stream<String> stream) throws IOException, InterruptedException {
        List<String> lines = stream.toList();
        if (isOnRecord(lines.get(lines.size() - 1))) {
            return;
        }
        LOG.info("Loading for the demonstration: {}.", name);
        String body = String.join("\n", lines) + "\n";
        URI entries =
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/v1/entries");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(entries)
                                .header("Content-Type", "application/x-ndjson")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("the demonstration's " + name + " was refused with status "
                    + answer.statusCode() + ": " + answer.body());
        }
        LOG.info("On record for the demonstration: {}.", name);
    }

    /** An upload is recorded whole or not at all, so its last line tells of them all. */
    private boolean isOnRecord(String line) {
        return store.find(EntryId.parse(JSON.readTree(line).get("entryId").asString()))
                .isPresent();
    }
}
