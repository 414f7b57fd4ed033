package footprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a command on this machine finds the running server and shows that it may use it: {@code local-command.json} in the
 * data folder, readable by its owner only.
 *
 * @param port on 127.0.0.1
 * @param token 64 hexadecimal digits, new with each start
 */
public record LocalServer(int port, String token) {
    private static final String FILE = "local-command.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The server that wrote the file, which may have died since; empty where there is no file that can be read. */
    static Optional<LocalServer> in(Path data) {
        try {
            return Optional.of(JSON.readValue(Files.readString(data.resolve(FILE)), LocalServer.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void writeTo(Path data) throws IOException {
        Files.createDirectories(data);
        Path fresh = Files.createTempFile(
                data, FILE, null, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, JSON.writeValueAsString(this), StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(fresh, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes the file away if it is still this server's. */
    void removeFrom(Path data) throws IOException {
        if (in(data).filter(this::equals).isPresent()) {
            Files.deleteIfExists(data.resolve(FILE));
        }
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "the server on port " + port;
    }
}
