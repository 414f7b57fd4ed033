package footprint.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;

/** What rows stand on: a temporary folder, and what they opened and share. All of it goes when it is closed. For one thread. */
public final class Ground implements Closeable {
    private final Path folder;
    private final boolean quick;
    private final Peers peers;
    private final Map<String, Optional<? extends Closeable>> shared = new HashMap<>();
    private final Deque<Closeable> opened = new ArrayDeque<>();

    private Ground(Path folder, boolean quick, Peers peers) {
        this.folder = folder;
        this.quick = quick;
        this.peers = peers;
    }

    static Ground open(boolean quick, Peers peers) throws IOException {
        Path folder = Files.createTempDirectory("ledger-bench");
        // Gigabytes would stay behind if it were interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        return new Ground(folder, quick, peers);
    }

    /** Whether less work, and shorter rounds, are wanted. */
    public boolean quick() {
        return quick;
    }

    public Peers peers() {
        return peers;
    }

    /** A folder of that name, made now if it is not there. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** What was opened under the name before, or else opens it; empty where this build cannot. */
    public <T extends Closeable> Optional<T> shared(String name, Class<T> type, Callable<Optional<T>> open)
            throws Exception {
        Optional<? extends Closeable> known = shared.get(name);
        if (known == null) {
            known = open.call();
            shared.put(name, known);
            known.ifPresent(opened::push);
        }
        return known.map(type::cast);
    }

    /** Closes what was opened last first. */
    @Override
    public void close() throws IOException {
        try {
            while (!opened.isEmpty()) {
                opened.pop().close();
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
