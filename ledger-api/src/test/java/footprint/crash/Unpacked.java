package footprint.crash;

import footprint.whole.RunningLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The packaged program, unpacked and with its classes in an archive, as deploy/run starts it: in half the time. */
final class Unpacked {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> JVM = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static @Nullable Unpacked once;

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /** The one that all trials of this JVM start. */
    static synchronized Unpacked once() throws IOException, InterruptedException {
        Unpacked unpacked = once;
        if (unpacked == null) {
            Path folder = Files.createTempDirectory("ledger-program");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            unpacked = new Unpacked(folder);
            unpacked.run(List.of(
                    "-Djarmode=tools",
                    "-jar",
                    RunningLedger.JAR.toString(),
                    "extract",
                    "--force",
                    "--application-filename",
                    "ledger-api.jar",
                    "--destination",
                    folder.toString()));
            unpacked.run(unpacked.practice());
            once = unpacked;
        }
        return unpacked;
    }

    /** How the program is started on a database. */
    RunningLedger.Settings on(Map<String, String> environment, List<String> moreOptions) {
        List<String> options = new ArrayList<>(JVM);
        options.add("-XX:SharedArchiveFile=" + archive());
        options.addAll(moreOptions);
        return new RunningLedger.Settings(jar(), environment, options);
    }

    private Path jar() {
        return folder.resolve("ledger-api.jar");
    }

    private List<String> practice() {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + archive(),
                "-Dspring.context.exit=onRefresh",
                "-Dspring.profiles.active=demo",
                "-DLEDGER_DATA=" + folder.resolve("practice"),
                "-Dserver.port=0",
                "-jar",
                jar().toString(),
                "serve"));
        return command;
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("the packaged program could not be unpacked: " + command);
        }
    }
}
