package footprint.cli;

import footprint.LedgerApplication;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves until it is stopped. */
@Command(name = "serve", description = "Serve the ledger on loopback until stopped.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "PORT", description = "Port on loopback; SERVER_PORT or 8080 if left out.")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder; LEDGER_DATA or ./data if left out.")
    private @Nullable String data;

    @Option(names = "--profile", paramLabel = "NAME", description = "Profile such as demo.")
    private @Nullable String profile;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(LedgerApplication.class);
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        if (profile != null) {
            application.setAdditionalProfiles(profile);
        }
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("command line", overrides())));
        application.run();
        closed.await();
        return 0;
    }

    private Map<String, Object> overrides() {
        Map<String, Object> overrides = new HashMap<>();
        if (port != null) {
            overrides.put("server.port", port);
        }
        if (data != null) {
            overrides.put("LEDGER_DATA", data);
        }
        return overrides;
    }
}
