package footprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;

import footprint.country.GeneratedCountry;
import footprint.projection.ProjectionStatus;
import footprint.projection.Projections;
import footprint.store.StoredEntries;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class DemoCountryTest {
    private static final int CHILDREN = 600;

    private final DemoHealth health = Mockito.mock(DemoHealth.class);
    private final Uploads uploads = Mockito.mock(Uploads.class);
    private final Projections projections = Mockito.mock(Projections.class);
    private final StoredEntries store = Mockito.mock(StoredEntries.class);
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void what_a_visitor_needs_is_shown() {
        Mockito.when(health.isShown()).thenReturn(true);
    }

    @Test
    void the_whole_country_is_sent_in_its_order_and_health_says_when_the_projections_show_it() throws Exception {
        take();
        Mockito.when(store.size()).thenReturn(70L);
        projectionsStandAt(69);
        DemoCountry country = country(CHILDREN);
        assertThat(state(country)).isEqualTo("LOADING");

        country.loadInBackground();
        country.await();

        List<String> all = new ArrayList<>();
        new GeneratedCountry(CHILDREN, 1).forEachLine(all::add);
        assertThat(sent).isEqualTo(all);
        assertThat(state(country)).isEqualTo("LOADING");
        projectionsStandAt(70);
        assertThat(state(country)).isEqualTo("UP");
        projectionsStandAt(69);
        assertThat(state(country)).isEqualTo("UP");
    }

    @Test
    void nothing_is_made_or_sent_until_what_a_visitor_needs_is_shown() throws Exception {
        Mockito.when(health.isShown()).thenReturn(false);
        DemoCountry country = country(CHILDREN);

        country.loadInBackground();
        Mockito.verify(health, Mockito.timeout(10_000).atLeast(2)).isShown();
        country.stop();

        assertThat(state(country)).isEqualTo("INCOMPLETE");
        Mockito.verifyNoInteractions(uploads);
    }

    @Test
    void a_stop_breaks_off_between_two_batches() throws Exception {
        DemoCountry country = country(CHILDREN);
        Mockito.doAnswer(call -> beginToStop(country)).when(uploads).send(anyString(), any());

        load(country);

        assertThat(state(country)).isEqualTo("INCOMPLETE");
        Mockito.verify(uploads).send(anyString(), any());
    }

    @Test
    void a_country_that_is_on_record_is_not_sent_again() throws Exception {
        take();
        Mockito.when(uploads.isOnRecord(new GeneratedCountry(CHILDREN, 1).last()))
                .thenReturn(true);

        load(country(CHILDREN));

        assertThat(sent).isEmpty();
    }

    @Test
    void batches_that_are_on_record_are_passed_over() throws Exception {
        take();
        Mockito.when(uploads.areOnRecord(anyList())).thenReturn(true, false);

        load(country(CHILDREN));

        List<String> all = new ArrayList<>();
        new GeneratedCountry(CHILDREN, 1).forEachLine(all::add);
        assertThat(sent).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).endsWith(sent.toArray(String[]::new));
    }

    @Test
    void one_that_breaks_off_is_called_incomplete() throws Exception {
        Mockito.doThrow(new IllegalStateException("refused")).when(uploads).send(anyString(), any());
        DemoCountry country = country(CHILDREN);

        load(country);

        assertThat(state(country)).isEqualTo("INCOMPLETE");
    }

    @Test
    void no_country_is_loaded_where_none_is_wanted() throws Exception {
        DemoCountry country = country(0);

        load(country);

        assertThat(state(country)).isEqualTo("NONE");
        Mockito.verifyNoInteractions(uploads);
    }

    private DemoCountry country(int children) {
        return new DemoCountry(health, uploads, projections, store, children);
    }

    private static void load(DemoCountry country) throws InterruptedException {
        country.loadInBackground();
        country.await();
    }

    private static @Nullable Object beginToStop(DemoCountry country) {
        Thread stopping = new Thread(() -> {
            try {
                country.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        stopping.start();
        while (stopping.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return null;
    }

    private static String state(DemoCountry country) {
        return country.health().getStatus().getCode();
    }

    private void take() throws Exception {
        Mockito.doAnswer(call -> sent.addAll(call.<List<String>>getArgument(1)))
                .when(uploads)
                .send(anyString(), any());
    }

    private void projectionsStandAt(long position) {
        ProjectionStatus status = Mockito.mock(ProjectionStatus.class);
        Mockito.when(status.position()).thenReturn(position);
        Mockito.when(projections.status()).thenReturn(List.of(status));
    }
}
