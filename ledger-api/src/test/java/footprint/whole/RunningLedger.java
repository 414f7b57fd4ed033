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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged program, serving on a free port with a data folder of its own. */
public final class RunningLedger implements AutoCloseable {
    /** The packaged program. */
    public static final Path JAR =
            Path.of(System.getProperty("ledger.jar", "target/ledger-api.jar")).toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Settings settings;
    private final int port;
    private final Process process;

    private RunningLedger(Path folder, Settings settings, int port, Process process) {
        this.folder = folder;
        this.settings = settings;
        this.port = port;
        this.process = process;
    }

    /**
     * How the program is started.
     *
     * @param jar the packaged program, or what it was unpacked to
     * @param environment variables beside the data folder's and the port's
     * @param options of the JVM
     */
    public record Settings(Path jar, Map<String, String> environment, List<String> options) {
        /** The demonstration without its country. */
        static final Settings DEMO = demo(Map.of("LEDGER_DEMO_CHILDREN", "0"));

        static final Settings DEMO_WITH_COUNTRY = demo(Map.of());

        private static Settings demo(Map<String, String> more) {
            Map<String, String> environment = new HashMap<>(more);
            environment.put("SPRING_PROFILES_ACTIVE", "demo");
            return new Settings(JAR, environment, List.of("-Xmx1g"));
        }
    }

    static RunningLedger start(Path folder) throws IOException, InterruptedException {
        return start(folder, Settings.DEMO);
    }

    /** Returns when the program answers that it is healthy; its data are in {@code data} of the folder. */
    public static RunningLedger start(Path folder, Settings settings) throws IOException, InterruptedException {
        int port = freePort();
        Process process = program(folder, settings, port, "serve")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("serve.log").toFile()))
                .start();
        Leash.on(process.toHandle());
        RunningLedger ledger = new RunningLedger(folder, settings, port, process);
        try {
            ledger.awaitHealthy();
        } catch (IllegalStateException e) {
            ledger.kill();
            throw e;
        }
        return ledger;
    }

    private static ProcessBuilder program(Path folder, Settings settings, int port, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.options());
        command.addAll(List.of("-jar", settings.jar().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of("LEDGER_DATA", folder.resolve("data").toString(), "SERVER_PORT", String.valueOf(port)));
        builder.environment().putAll(settings.environment());
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealthy() throws InterruptedException, IOException {
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
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
        throw new IllegalStateException("the ledger was not healthy within five minutes:\n" + log());
    }

    /** One command of the program beside the running server. */
    public record Ran(int exitCode, String output) {}

    public Ran command(String... arguments) throws IOException, InterruptedException {
        Process run = program(folder, settings, port, arguments)
                .redirectErrorStream(true)
                .start();
        String output = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ran(run.waitFor(), output);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String contentType, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public String address() {
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

    /** Ends the process with SIGKILL: nothing of it runs any more when this returns. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the process to stop and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
