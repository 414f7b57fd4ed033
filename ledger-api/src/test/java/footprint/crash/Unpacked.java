package footprint.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, unpacked and with its classes in an archive, as deploy/run starts it: in half the time. */
final class Unpacked {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> JVM = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the jar into a folder that is not there yet. */
    static Unpacked into(Path folder, Path jar) throws IOException, InterruptedException {
        Unpacked unpacked = new Unpacked(folder);
        unpacked.run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString()));
        unpacked.run(unpacked.practice());
        return unpacked;
    }

    Path jar() {
        return folder.resolve("ledger-api.jar");
    }

    /** Options of the JVM. */
    List<String> options() {
        List<String> options = new ArrayList<>(JVM);
        options.add("-XX:SharedArchiveFile=" + archive());
        return options;
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
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
