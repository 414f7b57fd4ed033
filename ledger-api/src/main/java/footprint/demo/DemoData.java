package footprint.demo;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration under the profile {@code demo} when the server is up, through the upload that users have: at once
 * what a visitor needs, and then a country in the background. Entries that are there already stay as they are, so it may run
 * at every start.
 */
@Component
@Profile("demo")
class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Uploads uploads;
    private final DemoHealth health;
    private final DemoCountry country;

    DemoData(Uploads uploads, DemoHealth health, DemoCountry country) {
        this.uploads = uploads;
        this.health = health;
        this.country = country;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws IOException, InterruptedException {
        PublishedDisclosures published = new PublishedDisclosures();
        if (!uploads.isOnRecord(published.last())) {
            upload("published disclosures", published.lines().toList());
        }
        List<String> school = new SyntheticSchool().lines().toList();
        if (!uploads.areOnRecord(school)) {
            upload("synthetic school", school);
        }
        health.recorded();
        country.loadInBackground();
    }

    private void upload(String name, List<String> lines) throws IOException, InterruptedException {
        LOG.info("Loading for the demonstration: {}.", name);
        uploads.send(name, lines);
        LOG.info("On record for the demonstration: {}.", name);
    }
}
