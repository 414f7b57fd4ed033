package footprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    Path data;

    @Test
    void a_server_that_is_too_busy_to_answer_is_not_doubled() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new LocalServer(busy.getLocalPort(), "token").writeTo(data);

            Session.open(data).close();

            try (Stream<Path> files = Files.list(data)) {
                assertThat(files).as("no database was opened beside it").hasSize(1);
            }
        }
    }
}
