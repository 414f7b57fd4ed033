package footprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import footprint.entry.Entry;
import footprint.store.StoredEntries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.InOrder;
import org.mockito.Mockito;
import org.springframework.mock.env.MockEnvironment;

class DemoDataTest {
    private final StoredEntries store = Mockito.mock(StoredEntries.class);
    private final DemoHealth health = Mockito.mock(DemoHealth.class);
    private final DemoCountry country = Mockito.mock(DemoCountry.class);
    private final List<String> uploads = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/entries", exchange -> {
            uploads.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void load(boolean onRecord) throws IOException, InterruptedException {
        Mockito.when(store.find(ArgumentMatchers.any()))
                .thenReturn(
                        onRecord
                                ? Optional.of(new StoredEntries.Stored(0, Mockito.mock(Entry.class)))
                                : Optional.empty());
        MockEnvironment environment = new MockEnvironment()
                .withProperty(
                        "local.server.port", String.valueOf(server.getAddress().getPort()));
        new DemoData(new Uploads(environment, store), health, country).load();
    }

    @Test
    void an_empty_ledger_is_given_the_published_disclosures_and_then_the_school() throws Exception {
        load(false);

        assertThat(uploads).hasSize(2);
        assertThat(uploads.get(0).lines()).hasSize(269).allMatch(line -> line.startsWith("{"));
        assertThat(uploads.get(1)).contains("Example School");
        InOrder order = Mockito.inOrder(health, country);
        order.verify(health).recorded();
        order.verify(country).loadInBackground();
    }

    @Test
    void what_is_on_record_is_not_uploaded_again() throws Exception {
        load(true);

        assertThat(uploads).isEmpty();
        Mockito.verify(health).recorded();
    }

    @Test
    void a_refusal_says_which_part_was_refused_and_the_rest_is_not_tried() {
        status = 422;

        assertThatThrownBy(() -> load(false)).hasMessageContaining("published disclosures was refused with status 422");
        assertThat(uploads).hasSize(1);
        Mockito.verifyNoInteractions(health, country);
    }
}
