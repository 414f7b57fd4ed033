package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import footprint.child.ChildrenNumbered;
import footprint.child.RangeReservation;
import footprint.database.TestedDatabase;
import footprint.store.StoreConfiguration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class IdentityInSpringTest {
    @Parameter
    TestedDatabase tested;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, IdentityConfiguration.class})
    static class SmallApplication {}

    @TempDir
    Path folder;

    private ConfigurableApplicationContext start() {
        return tested.start(folder, SmallApplication.class);
    }

    @Test
    void vault_and_ledger_are_two_databases_and_both_outlive_the_process() {
        RoaringBitmap before;
        try (ConfigurableApplicationContext application = start()) {
            assertThat(application.getBeansOfType(DataSource.class)).hasSize(1);
            if (tested == TestedDatabase.H2) {
                assertThat(folder.resolve("ledger.mv.db")).exists();
                assertThat(folder.resolve("vault.mv.db")).exists();
            }
            before = application
                    .getBean(IdentityVault.class)
                    .number(StoredVaultTest.upns(0, 10))
                    .children();
        }
        try (ConfigurableApplicationContext application = start()) {
            IdentityVault vault = application.getBean(IdentityVault.class);

            assertThat(vault.number(StoredVaultTest.upns(0, 10)).children()).isEqualTo(before);
            assertThat(vault.number(StoredVaultTest.upns(10, 20)).children().first())
                    .isGreaterThanOrEqualTo(16_384);
            assertThat(application.getBean(EventStore.class).lastSequenceNumberFor("children"))
                    .contains(1L);
        }
    }

    @Test
    void ranges_that_are_reserved_at_once_never_overlap() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try (ConfigurableApplicationContext application = start()) {
            RangeReservation ranges = application.getBean(RangeReservation.class);
            Callable<ChildrenNumbered> reserve = () -> ranges.reserve(100);
            List<Long> firsts = new ArrayList<>();
            for (Future<ChildrenNumbered> range : nodes.invokeAll(Collections.nCopies(9, reserve))) {
                firsts.add(range.get().first());
            }

            assertThat(firsts)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, 9).mapToObj(n -> n * 100).toList());
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void a_range_is_not_reserved_within_a_transaction_that_may_yet_be_undone() {
        try (ConfigurableApplicationContext application = start()) {
            RangeReservation ranges = application.getBean(RangeReservation.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(application.getBean(PlatformTransactionManager.class));

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ranges.reserve(1)))
                    .hasMessageContaining("before the unit of work");
        }
    }

    @Test
    void a_start_without_keys_is_refused_and_leaves_nothing_behind() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(SmallApplication.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--spring.main.banner-mode=off",
                                "--logging.level.org.springframework.boot=off",
                                "--ledger.data=" + folder))
                .hasRootCauseInstanceOf(KeyRefused.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_vault_is_read_at_start_before_anybody_asks() {
        try (ConfigurableApplicationContext application = start()) {
            application.getBean(IdentityVault.class).number(StoredVaultTest.upns(0, 10));
        }
        try (ConfigurableApplicationContext application = start()) {
            await().atMost(Duration.ofMinutes(1)).until(application.getBean(StoredVault.class)::isWarm);
        }
    }
}
