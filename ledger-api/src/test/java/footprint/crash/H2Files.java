package footprint.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** H2 inside the program, in two files. They are read as copies: a file that was cut off is mended when it is opened. */
final class H2Files implements Database {
    private static final String FOR_READING = ";IFEXISTS=TRUE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";

    private final Path data;
    private final Path copies;

    H2Files(Path data, Path copies) {
        this.data = data;
        this.copies = copies;
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public Optional<OwnProcess> ownProcess() {
        return Optional.empty();
    }

    @Override
    public Snapshot snapshot() throws SQLException {
        return new Snapshot(
                DriverManager.getConnection("jdbc:h2:file:" + copyOf("ledger") + FOR_READING, "sa", ""),
                DriverManager.getConnection("jdbc:h2:file:" + copyOf("vault") + FOR_READING, "vault", ""));
    }

    /** Nobody else may open the file; that it is written to is as much as can be seen. */
    @Override
    public VaultWatch watchVault(byte[] blind) {
        Path file = data.resolve("vault.mv.db");
        String before = mark(file);
        return () -> !mark(file).equals(before);
    }

    private static String mark(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's file cannot be looked at", e);
        }
    }

    private Path copyOf(String name) {
        try {
            Files.createDirectories(copies);
            Files.copy(
                    data.resolve(name + ".mv.db"),
                    copies.resolve(name + ".mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
            return copies.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the database's file cannot be copied", e);
        }
    }

    @Override
    public void close() {
        // the files go with their folder
    }
}
