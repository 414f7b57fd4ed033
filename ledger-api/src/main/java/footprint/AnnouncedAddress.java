package footprint;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at start where the ledger listens, and why nowhere else. */
@Component
class AnnouncedAddress {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedAddress.class);

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "The ledger listens on http://127.0.0.1:{} and nowhere else: it binds to loopback only, because sign-in does not exist yet.",
                    web.getWebServer().getPort());
        }
    }
}
