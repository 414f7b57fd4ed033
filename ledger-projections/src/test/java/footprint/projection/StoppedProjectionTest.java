package footprint.projection;

import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import footprint.database.TestedDatabase;
import footprint.disclosure.Delivery;
import footprint.entry.Entry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class StoppedProjectionTest {
    private static final long POISON = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicBoolean FAULTY = new AtomicBoolean();
    private static final AtomicBoolean LEANT_ON = new AtomicBoolean();
    private static final AtomicBoolean TOKENS_AWAY = new AtomicBoolean();
    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void a_projection_that_fails_on_an_entry_stops_there_says_so_and_goes_on_once_the_fault_is_gone() {
        FAULTY.set(true);
        try (OpenLedger ledger = OpenLedger.in(TestedDatabase.H2, folder, WithBrittleProjection.class)) {
            for (int each = 0; each < 6; each++) {
                ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
            }

            await().atMost(PATIENCE).until(() -> status(ledger, "brittle").error() != null && ATTEMPTS.get() > 1);
            await().atMost(PATIENCE).until(() -> status(ledger, "history").position() == 6);

            assertThat(status(ledger, "brittle").error())
                    .isEqualTo("it stopped on IllegalStateException and tries again");
            assertThat(status(ledger, "brittle").position()).isLessThanOrEqualTo(POISON);
            assertThat(taken(ledger)).hasSize((int) status(ledger, "brittle").position());
            assertThat(status(ledger, "history").error()).isNull();
        }
        FAULTY.set(false);
        try (OpenLedger again = OpenLedger.in(TestedDatabase.H2, folder, WithBrittleProjection.class)) {
            again.catchUp();

            assertThat(taken(again)).isEqualTo(LongStream.range(0, 6).boxed().toList());
            assertThat(status(again, "brittle").error()).isNull();
        }
    }

    @Test
    void a_projection_whose_fault_passes_goes_on_by_itself() {
        FAULTY.set(true);
        try (OpenLedger ledger = OpenLedger.in(TestedDatabase.H2, folder, WithBrittleProjection.class)) {
            for (int each = 0; each < 5; each++) {
                ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
            }
            await().atMost(PATIENCE).until(() -> status(ledger, "brittle").error() != null);

            FAULTY.set(false);

            await().atMost(PATIENCE).until(() -> status(ledger, "brittle").error() == null);
            assertThat(taken(ledger)).isEqualTo(LongStream.range(0, 5).boxed().toList());
        }
    }

    @Test
    void a_rebuild_that_fails_says_why_even_where_its_tables_cannot_be_thrown_away() {
        FAULTY.set(false);
        try (OpenLedger ledger = OpenLedger.in(TestedDatabase.H2, folder, WithBrittleProjection.class)) {
            for (int each = 0; each < 5; each++) {
                ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
            }
            ledger.catchUp();
            FAULTY.set(true);
            LEANT_ON.set(true);

            assertThatThrownBy(() -> ledger.projections().rebuild("brittle"))
                    .hasMessage("a fault")
                    .satisfies(failure -> assertThat(failure.getSuppressed())
                            .singleElement()
                            .isInstanceOf(DataAccessException.class));

            FAULTY.set(false);
            ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
            ledger.catchUp();
            assertThat(taken(ledger)).hasSize(6);
        } finally {
            LEANT_ON.set(false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "compare"})
    void a_projection_that_cannot_be_started_again_after_it_was_stopped_is_once_the_database_is_back(String stoppedBy) {
        FAULTY.set(false);
        try (OpenLedger ledger = OpenLedger.in(TestedDatabase.H2, folder, WithBrittleProjection.class)) {
            ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
            ledger.catchUp();

            TOKENS_AWAY.set(true);
            if (stoppedBy.equals("rebuild")) {
                assertThatThrownBy(() -> ledger.projections().rebuild("brittle"))
                        .hasMessage("the tokens are away");
            } else {
                ledger.projections().compare("brittle");
            }
            ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
            assertThat(status(ledger, "brittle").error()).contains("does not run");
            TOKENS_AWAY.set(false);

            ledger.catchUp();
            assertThat(status(ledger, "brittle").error()).isNull();
            assertThat(taken(ledger)).hasSize(2);
        } finally {
            TOKENS_AWAY.set(false);
        }
    }

    private static ProjectionStatus status(OpenLedger ledger, String name) {
        return ledger.projections().status().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> taken(OpenLedger ledger) {
        return ledger.jdbc().queryForList("SELECT global_index FROM brittle_1 ORDER BY global_index", Long.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class WithBrittleProjection {
        @Bean
        Projection brittle(DataSource ledgerDatabase) {
            return new Brittle(new JdbcTemplate(ledgerDatabase));
        }

        @Bean
        static BeanPostProcessor tokensThatCanBeAway() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof JdbcTokenStore tokens ? whileTheyAreThere(tokens) : bean;
                }
            };
        }

        private static JdbcTokenStore whileTheyAreThere(JdbcTokenStore tokens) {
            JdbcTokenStore watched = spy(tokens);
            doAnswer(call -> {
                        if (TOKENS_AWAY.get()) {
                            throw new IllegalStateException("the tokens are away");
                        }
                        return call.callRealMethod();
                    })
                    .when(watched)
                    .fetchSegments(any());
            return watched;
        }
    }

    private record Brittle(JdbcTemplate jdbc) implements Projection {
        private static final Table TAKEN =
                new Table("brittle", "global_index", "global_index BIGINT PRIMARY KEY", List.of());

        @Override
        public String name() {
            return "brittle";
        }

        @Override
        public List<Table> tables() {
            return List.of(TAKEN);
        }

        @Override
        public Batch begin(int generation) {
            return new Batch() {
                @Override
                public void on(long globalIndex, Entry entry) {
                    if (globalIndex == POISON && FAULTY.get()) {
                        ATTEMPTS.incrementAndGet();
                        if (LEANT_ON.get()) {
                            jdbc.execute("CREATE VIEW leaning AS SELECT * FROM " + TAKEN.in(generation));
                        }
                        throw new IllegalStateException("a fault");
                    }
                    jdbc.update("INSERT INTO " + TAKEN.in(generation) + " VALUES (?)", globalIndex);
                }

                @Override
                public void flush() {}
            };
        }
    }
}
