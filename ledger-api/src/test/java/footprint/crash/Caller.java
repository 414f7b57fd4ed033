package footprint.crash;

import footprint.whole.RunningLedger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to one running program over HTTP, as its users do. Thread-safe. */
final class Caller {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int BUSY = 503;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Path data;
    private final Journal journal;

    /** @param data the program's data folder, which holds the token for local commands */
    Caller(RunningLedger ledger, Path data, Journal journal) {
        this.address = ledger.address();
        this.data = data;
        this.journal = journal;
    }

    /** Notes the call down, then makes it. */
    void record(Call call) throws NoAnswer, InterruptedException {
        journal.add(call);
        HttpResponse<String> answer = send(call.http(address));
        if (answer.statusCode() / 100 == 2) {
            call.answered(answer.statusCode(), answer.body());
        } else {
            throw refused(call.phase, answer);
        }
    }

    /**
     * Makes a call that was made before.
     *
     * @return how many of its entries the ledger calls new
     */
    int recordAgain(Call call) throws NoAnswer, InterruptedException {
        HttpResponse<String> answer = send(call.http(address));
        if (answer.statusCode() / 100 != 2) {
            throw refused(call.phase + ", sent again", answer);
        }
        return call.answered(answer.statusCode(), answer.body());
    }

    /** The page at a path. */
    String page(String path) throws NoAnswer, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address + path)).build());
        if (answer.statusCode() != 200) {
            throw refused(path, answer);
        }
        return answer.body();
    }

    /** The JSON at a path. */
    JsonNode get(String path) throws NoAnswer, InterruptedException {
        return json(path, HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** The status of the answer to a question, whichever it is. */
    int statusOf(String path, String body) throws NoAnswer, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    JsonNode post(String path, String body) throws NoAnswer, InterruptedException {
        return json(
                path,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a command on this machine asks of the server; of an answer of many lines, the last. */
    JsonNode local(String path) throws NoAnswer, InterruptedException {
        return json(
                path,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("X-Ledger-Local-Command", token())
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String token() {
        try {
            return JSON.readTree(Files.readString(data.resolve("local-command.json")))
                    .get("token")
                    .asString();
        } catch (IOException e) {
            throw new IllegalStateException("the program left no token for commands on this machine", e);
        }
    }

    private JsonNode json(String path, HttpRequest.Builder request) throws NoAnswer, InterruptedException {
        HttpResponse<String> answer = send(request.timeout(PATIENCE).build());
        if (answer.statusCode() != 200) {
            throw refused(path, answer);
        }
        String body = answer.body().strip();
        return JSON.readTree(body.substring(body.lastIndexOf('\n') + 1));
    }

    private HttpResponse<String> send(HttpRequest request) throws NoAnswer, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoAnswer("the connection broke: " + e, false);
        }
    }

    private static NoAnswer refused(String what, HttpResponse<String> answer) {
        return new NoAnswer(
                what + " was answered " + answer.statusCode() + ": " + answer.body(), answer.statusCode() == BUSY);
    }
}
