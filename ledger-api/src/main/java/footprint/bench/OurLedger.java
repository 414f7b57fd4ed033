package footprint.bench;

import footprint.LedgerApplication;
import footprint.audit.Audit;
import footprint.identity.LedgerKeys;
import footprint.store.StoredEntries;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole ledger in this process, on a free port, with files in a folder of its own. */
final class OurLedger implements Closeable {
    private static final String BOUNDARY = "ledger-bench";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext application;

    private OurLedger(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static OurLedger in(Path folder) {
        return in(folder, List.of());
    }

    /** With the demonstration's country, once every read model shows it. */
    static OurLedger withCountry(Path folder, int children) {
        OurLedger opened = in(folder, List.of("--spring.profiles.active=demo", "--ledger.demo.children=" + children));
        HealthIndicator country = opened.application.getBean("demoCountryHealthIndicator", HealthIndicator.class);
        Stopwatch patience = Stopwatch.start();
        while (!Status.UP.equals(country.health().getStatus())) {
            if (patience.seconds() > PATIENCE.toSeconds()) {
                opened.close();
                throw new WrongResult("the country was not on record within five minutes");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return opened;
    }

    private static OurLedger in(Path folder, List<String> more) {
        LedgerKeys.read(folder, true);
        List<String> arguments = new ArrayList<>(Quiet.ARGUMENTS);
        arguments.addAll(List.of("--server.port=0", "--LEDGER_DATA=" + folder));
        arguments.addAll(more);
        return new OurLedger(new SpringApplication(LedgerApplication.class).run(arguments.toArray(String[]::new)));
    }

    /** The answer to a question of the statistics, as JSON. */
    String count(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/v1/statistics/query"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(query))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new WrongResult("the question was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Uploads a release as a user does, and returns the receipt. */
    JsonNode upload(String metadata, Path children, String column) throws IOException, InterruptedException {
        BodyPublisher form = BodyPublishers.concat(
                BodyPublishers.ofString(part("metadata") + metadata + "\r\n" + part("children\"; filename=\"children")),
                BodyPublishers.ofFile(children),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port() + "/v1/disclosures?column=" + column))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(form)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new WrongResult("the upload was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Uploads entries of any kind, one a line. */
    void record(List<String> lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/v1/entries"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(String.join("\n", lines)))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new WrongResult("the upload was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    StoredEntries entries() {
        return application.getBean(StoredEntries.class);
    }

    Audit audit() {
        return application.getBean(Audit.class);
    }

    private int port() {
        return ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    @Override
    public void close() {
        application.close();
    }
}
