package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footprint.entry.Entry;
import footprint.projection.Projection;
import footprint.projection.Projections;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;

/** What goes wrong is logged with its place, and without a word of what was in hand. */
@SpringBootTest(
        classes = footprint.LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.config=classpath:logback-spring.xml")
@ActiveProfiles("demo")
@Import({LoggedFailuresTest.BrittleProjection.class, LoggedFailuresTest.BrittlePage.class})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class LoggedFailuresTest {
    private static final String PLANTED = InventedChildren.upn(4_711) + ", child number 4294960711, of whom it is said";

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    /** Otherwise the set-up of whatever application was started first in this JVM would stay. */
    @BeforeAll
    static void logging_is_set_up_anew() {
        LoggingSystem.get(LoggedFailuresTest.class.getClassLoader()).cleanUp();
    }

    @DynamicPropertySource
    static void in_a_folder_of_its_own(DynamicPropertyRegistry registry) {
        registry.add("LEDGER_DATA", folder::toString);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class BrittleProjection {
        @Bean
        Projection brittle() {
            return new Projection() {
                @Override
                public String name() {
                    return "brittle";
                }

                @Override
                public List<Table> tables() {
                    return List.of();
                }

                @Override
                public Batch begin(int generation) {
                    return new Batch() {
                        @Override
                        public void on(long globalIndex, Entry entry) {
                            throw new IllegalStateException(PLANTED, new IllegalArgumentException(PLANTED));
                        }

                        @Override
                        public void flush() {}
                    };
                }
            };
        }
    }

    @Controller
    static class BrittlePage {
        @GetMapping("/brittle")
        String page() {
            throw new IllegalStateException(PLANTED, new IllegalArgumentException(PLANTED));
        }
    }

    @Test
    void a_projection_that_fails_is_logged_without_its_words(CapturedOutput log, @Autowired Projections projections) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> projections.status().stream()
                        .anyMatch(status -> status.name().equals("brittle") && status.error() != null));
        await().atMost(Duration.ofMinutes(1))
                .until(log::getAll, text -> text.contains("IllegalStateException: its message is not logged"));

        assertThat(log).contains("brittle", "Caused by: java.lang.IllegalArgumentException");
        assertNothingIsTold(log);
    }

    @Test
    void a_page_that_fails_is_logged_without_its_words(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/brittle"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("4711", "4294960711", "it is said");
        assertThat(log).contains("A page failed.", "BrittlePage.page");
        assertNothingIsTold(log);
    }

    private static void assertNothingIsTold(CapturedOutput log) {
        assertThat(log).doesNotContain(PLANTED, InventedChildren.upn(4_711), "4294960711", "it is said");
    }
}
