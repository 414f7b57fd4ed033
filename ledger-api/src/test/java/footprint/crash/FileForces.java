package footprint.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Every {@code FileChannel.force} of the program, as the JVM's flight recorder saw it. */
final class FileForces {
    private static final String EVENT = "jdk.FileForce";

    /**
     * The file and thread are names; the times are the wall clock's.
     */
    record Force(String file, String thread, Instant begun, Instant ended) {}

    /** Clocks of recorder and client are read apart from each other. */
    private static final Duration SLACK = Duration.ofMillis(1);

    private final List<Force> forces;

    private FileForces(List<Force> forces) {
        this.forces = forces;
    }

    /** Options that make a JVM record its forces to a file until it stops. */
    static List<String> recordedTo(Path recording) throws IOException {
        Path settings = Files.writeString(recording.resolveSibling("forces.jfc"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <configuration version="2.0">
                  <event name="%s">
                    <setting name="enabled">true</setting>
                    <setting name="stackTrace">false</setting>
                    <setting name="threshold">0 ms</setting>
                  </event>
                </configuration>
                """.formatted(EVENT));
        return List.of("-XX:StartFlightRecording:settings=" + settings + ",filename=" + recording + ",dumponexit=true");
    }

    static FileForces in(Path recording) throws IOException {
        return new FileForces(RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals(EVENT))
                .map(FileForces::force)
                .toList());
    }

    private static Force force(RecordedEvent event) {
        return new Force(
                Path.of(event.getString("path")).getFileName().toString(),
                event.getThread() == null ? "" : event.getThread().getJavaName(),
                event.getStartTime(),
                event.getEndTime());
    }

    /** Forces of a file by a thread, within a time. */
    long count(String file, String thread, Instant from, Instant to) {
        return within(file, from, to).stream()
                .filter(force -> force.thread().equals(thread))
                .count();
    }

    /** Forces of a file, by whatever thread, that began and ended within a time. */
    List<Force> within(String file, Instant from, Instant to) {
        return forces.stream()
                .filter(force -> force.file().equals(file))
                .filter(force -> force.begun().isAfter(from.minus(SLACK))
                        && force.ended().isBefore(to.plus(SLACK)))
                .toList();
    }
}
