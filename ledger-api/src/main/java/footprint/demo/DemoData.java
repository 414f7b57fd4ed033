package footprint.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration under the profile {@code demo} when the server is up, through the upload that users have. Entries
 * that are there already stay as they are, so it may run at every start.
 */
@Component
@Profile("demo")
class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Environment environment;

    DemoData(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws IOException, InterruptedException {
        upload("published disclosures", new PublishedDisclosures().lines());
        upload("synthetic school", new SyntheticSchool().lines());
    }

    private void upload(String name, Stream<String> lines) throws IOException, InterruptedException {
        String body = lines.collect(Collectors.joining("\n", "", "\n"));
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
}
