package footprint.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on.
 *
 * @param memoryBytes of the machine
 * @param heapBytes the most that this process may use
 * @param load of the last minute: processes that ran or wanted to; more than this process itself makes means company
 * @param commit of the checkout that the program was built in; null where it does not stand in one
 */
public record Machine(
        int cores,
        long memoryBytes,
        long heapBytes,
        String jdk,
        String os,
        double load,
        @Nullable String commit,
        Instant at) {
    static Machine now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Runtime java = Runtime.getRuntime();
        return new Machine(
                java.availableProcessors(),
                system.getTotalMemorySize(),
                java.maxMemory(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                "%s %s, %s".formatted(system.getName(), system.getVersion(), system.getArch()),
                system.getSystemLoadAverage(),
                checkedOut(),
                Instant.now());
    }

    /** Asked of git only if the program stands in a folder {@code target}: elsewhere the checkout around it is another's. */
    private static @Nullable String checkedOut() {
        Path build = target();
        if (build == null) {
            return null;
        }
        try {
            Process git = new ProcessBuilder(
                            "git",
                            "-C",
                            String.valueOf(build.getParent()),
                            "describe",
                            "--always",
                            "--dirty",
                            "--abbrev=40",
                            "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static @Nullable Path target() {
        String location = Machine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .replaceFirst("^jar:(nested:)?", "")
                .replaceFirst("^file:", "")
                .replaceFirst("/!.*$", "");
        Path at = Path.of(location);
        while (at != null && !at.endsWith("target")) {
            at = at.getParent();
        }
        return at;
    }

    @Override
    public String toString() {
        return "%d cores, %d GiB of memory, heap of %d MiB, %s, %s, load %.1f, %s"
                .formatted(
                        cores,
                        memoryBytes >> 30,
                        heapBytes >> 20,
                        jdk,
                        os,
                        load,
                        commit == null ? "commit unknown" : "commit " + commit);
    }
}
