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
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class DemoCountryTest {
    private static final int CHILDREN = 600;

    private final Uploads uploads = Mockito.mock(Uploads.class);
    private final Projections projections = Mockito.mock(Projections.class);
    private final StoredEntries store = Mockito.mock(StoredEntries.class);
    private final List<String> sent = new ArrayList<>();

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
        return new DemoCountry(uploads, projections, store, children);
    }

    private static void load(DemoCountry country) throws InterruptedException {
        country.loadInBackground();
        country.await();
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
