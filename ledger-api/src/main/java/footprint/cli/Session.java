package footprint.cli;

import footprint.LedgerApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A command's conversation with the server on this machine, started for the command's own time where none runs. */
final class Session implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalServer server;
    private final @Nullable ConfigurableApplicationContext own;

    private Session(LocalServer server, @Nullable ConfigurableApplicationContext own) {
        this.server = server;
        this.own = own;
    }

    static Session open(Path data) {
        Optional<LocalServer> running = LocalServer.in(data).filter(Session::answers);
        if (running.isPresent()) {
            return new Session(running.get(), null);
        }
        SpringApplication application = new SpringApplication(LedgerApplication.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "command",
                        Map.of(
                                "server.port",
                                0,
                                "LEDGER_DATA",
                                data.toString(),
                                "logging.level.root",
                                "error",
                                "logging.level.footprint",
                                "error"))));
        ConfigurableApplicationContext own = application.run();
        return new Session(
                LocalServer.in(data)
                        .orElseThrow(() -> new IllegalStateException("the server did not say where it listens")),
                own);
    }

    HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(path, type, body), HttpResponse.BodyHandlers.ofString());
    }

    /** An answer that comes line by line while the server works. */
    HttpResponse<Stream<String>> lines(String path) throws IOException, InterruptedException {
        return client.send(
                request(path, "application/json", HttpRequest.BodyPublishers.noBody()),
                HttpResponse.BodyHandlers.ofLines());
    }

    private HttpRequest request(String path, String type, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", type)
                .header(RebuildController.TOKEN, server.token())
                .POST(body)
                .build();
    }

    private static boolean answers(LocalServer server) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/actuator/health/liveness"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (HttpTimeoutException e) {
            // It took the call, so it lives, and its files are not to be opened beside it.
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
