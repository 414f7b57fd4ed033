package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.LedgerSecret;
import footprint.cohort.LedgerSecrets;
import footprint.correction.RecordedEntry;
import footprint.correction.WithdrawEntry;
import footprint.database.TestedDatabase;
import footprint.entry.CorrectionReason;
import footprint.entry.Entries;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class StoreInSpringTest {
    @Parameter
    TestedDatabase tested;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, Listener.class, RecordedEntry.class})
    static class SmallApplication {
        @Bean
        LedgerSecrets secrets() {
            return new LedgerSecrets(List.of(new LedgerSecret(1, new byte[32])));
        }

        @Autowired
        void pooled(EventProcessingConfigurer configurer) {
            configurer.usingPooledStreamingEventProcessors();
        }
    }

    @ProcessingGroup("listener")
    static class Listener {
        private final BlockingQueue<Entry> heard = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Entry entry) {
            heard.add(entry);
        }
    }

    @TempDir
    Path folder;

    private ConfigurableApplicationContext start() {
        return tested.start(folder, SmallApplication.class);
    }

    @Test
    void what_is_published_is_stored_heard_and_there_after_a_restart() throws Exception {
        Entry first = Entries.access();
        Entry second = Entries.disclosure();
        try (ConfigurableApplicationContext application = start()) {
            Appended appended = application
                    .getBean(Appender.class)
                    .append(List.of(fact(first)))
                    .get(0);
            application.getBean(EventStore.class).publish(List.<EventMessage<?>>of(new GenericEventMessage<>(second)));

            assertThat(appended).isEqualTo(new Appended.New(first.entryId(), 0));
            Listener listener = application.getBean(Listener.class);
            // The listener has several segments, which keep no order among each other.
            assertThat(new Entry[] {listener.heard.poll(20, TimeUnit.SECONDS), listener.heard.poll(20, TimeUnit.SECONDS)
                    })
                    .containsExactlyInAnyOrder(first, second);
            assertThat(application
                            .getBean(JdbcTemplate.class)
                            .queryForObject("SELECT count(*) FROM token_entry", Integer.class))
                    .isPositive();
        }
        try (ConfigurableApplicationContext application = start()) {
            assertThat(application.getBean(StoredEntries.class).from(0, 10))
                    .extracting(StoredEntries.Stored::entry)
                    .containsExactly(first, second);
        }
    }

    @Test
    void a_command_corrects_a_plain_fact_and_what_stands_beside_its_event_is_kept() {
        Entry entry = Entries.access();
        WithdrawEntry withdraw =
                new WithdrawEntry(Entries.header(EntryId.next()), entry.entryId(), CorrectionReason.DID_NOT_HAPPEN);
        EntryId correction = withdraw.header().entryId();
        try (ConfigurableApplicationContext application = start()) {
            Appender appender = application.getBean(Appender.class);
            appender.append(List.of(fact(entry)));
            Fact request = fact(Entries.access(correction), "withdraw it", Map.of());

            application
                    .getBean(CommandGateway.class)
                    .sendAndWait(new GenericCommandMessage<>(
                            withdraw, Beside.of(request).metaData()));

            assertThat(application.getBean(StoredEntries.class).life(entry.entryId()))
                    .extracting(stored -> stored.entry().entryId())
                    .containsExactly(entry.entryId(), correction);
            assertThat(appender.append(List.of(request))).containsExactly(new Appended.Repeated(correction, 1));
        }
    }

    @Test
    void a_processor_can_be_reset_and_hears_everything_again() throws Exception {
        Entry entry = Entries.access();
        try (ConfigurableApplicationContext application = start()) {
            application.getBean(Appender.class).append(List.of(fact(entry)));
            Listener listener = application.getBean(Listener.class);
            assertThat(listener.heard.poll(20, TimeUnit.SECONDS)).isEqualTo(entry);

            StreamingEventProcessor processor = application
                    .getBean(EventProcessingConfiguration.class)
                    .eventProcessor("listener", StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            processor.start();

            assertThat(listener.heard.poll(20, TimeUnit.SECONDS)).isEqualTo(entry);
        }
    }

    @Test
    void axon_looks_for_no_updates() {
        String inTests = System.clearProperty("axoniq.update-checker.disabled");
        try (ConfigurableApplicationContext application = start()) {
            assertThat(application.getBeansOfType(UpdateChecker.class)).isEmpty();
        } finally {
            if (inTests != null) {
                System.setProperty("axoniq.update-checker.disabled", inTests);
            }
        }
    }
}
