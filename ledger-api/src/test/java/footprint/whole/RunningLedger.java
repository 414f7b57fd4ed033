package footprint.whole;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program, serving on a free port with a data folder of its own. */
final class RunningLedger implements AutoCloseable {
    private static final Path JAR =
            Path.of(System.getProperty("ledger.jar", "target/ledger-api.jar")).toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final Process process;

    private RunningLedger(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static RunningLedger start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Process process = program(folder, port, "serve")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("serve.log").toFile()))
                .start();
        RunningLedger ledger = new RunningLedger(folder, port, process);
        ledger.awaitHealthy();
        return ledger;
    }

    private static ProcessBuilder program(Path folder, int port, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of(
                        "LEDGER_DATA", folder.resolve("data").toString(),
                        "SERVER_PORT", String.valueOf(port),
                        "SPRING_PROFILES_ACTIVE", "demo"));
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealthy() throws InterruptedException, IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the ledger stopped while starting:\n" + log());
            }
            try {
                if (get("/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it does not listen yet
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the ledger was not healthy within two minutes:\n" + log());
    }

    /** One command of the program beside the running server. */
    record Ran(int exitCode, String output) {}

    Ran command(String... arguments) throws IOException, InterruptedException {
        Process run = program(folder, port, arguments).redirectErrorStream(true).start();
        String output = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ran(run.waitFor(), output);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String contentType, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("serve.log"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
