package footprint.cli;

import footprint.problem.Problem;
import footprint.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the file that commands find this server by, while it serves. */
@Component
class LocalServerFile implements DisposableBean {
    private final Path data;
    private final String token;
    private volatile @Nullable LocalServer server;

    LocalServerFile(@Value("${ledger.data}") Path data) {
        this.data = data;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
    }

    /**
     * Lets whoever can read the file pass. Takes the same time for any wrong token.
     *
     * @throws Refused of {@link Problem#NOT_FROM_HERE}
     */
    void demand(@Nullable String given) {
        if (given == null
                || !MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII))) {
            throw new Refused(Problem.NOT_FROM_HERE, "This needs the token of local-command.json in the data folder.");
        }
    }

    @EventListener
    void write(ApplicationReadyEvent ready) throws IOException {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LocalServer here = new LocalServer(web.getWebServer().getPort(), token);
            here.writeTo(data);
            server = here;
        }
    }

    @Override
    public void destroy() throws IOException {
        LocalServer here = server;
        if (here != null) {
            here.removeFrom(data);
        }
    }
}
