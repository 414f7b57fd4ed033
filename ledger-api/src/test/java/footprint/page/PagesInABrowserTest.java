package footprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import footprint.cohort.ChildNumber;
import footprint.history.HistoryQuery;
import footprint.identity.IdentityVault;
import footprint.identity.Upn;
import footprint.register.RegisterAgreementQuery;
import footprint.register.RegisterEntryQuery;
import footprint.register.RegisterQuery;
import footprint.statistics.DimensionsQuery;
import footprint.statistics.PublicStatisticsQuery;
import footprint.statistics.StatisticsQuery;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Every page with every part that it can show, on a telephone and on a desk, without anything behind it. */
@Tag("browser")
@SpringBootTest(
        classes = PagesInABrowserTest.OnlyPages.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.banner-mode=off")
class PagesInABrowserTest {
    private static final String KNOWN = InventedAnswers.KNOWN.value();
    private static final String NOT_KNOWN = InventedAnswers.NOT_KNOWN.value();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void the_start_page_leads_to_the_register_and_to_the_form(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/");
            assertThat(page.title()).startsWith("Start");
            assertThat(page.content()).contains("/register", "/child", "no sign-in");
            browser.look("start");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void the_register_can_be_searched(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/register");
            page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true))
                    .fill("example university");
            page.getByLabel("Kind").selectOption("DisclosureRecorded");
            page.locator("form button").click();
            assertThat(page.url()).contains("search=example+university").contains("kind=DisclosureRecorded");
            assertThat(page.inputValue("#search")).isEqualTo("example university");
            browser.look("register");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_disclosure_shows_its_source_counts_findings_and_corrections(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/register/" + InventedAnswers.DISCLOSURE);
            assertThat(page.content())
                    .contains("Counts as published", "2,461", "Disputed", "does not keep to a sharing agreement");
            browser.look("disclosure");
            browser.open("/register/agreements/EX-2025-1");
            browser.look("agreement");
        }
    }

    @Test
    void counts_that_nobody_published_leave_no_empty_table() {
        try (Browser browser = browser(360)) {
            Page page = browser.open("/register/" + InventedAnswers.NOT_COUNTED);
            assertThat(page.textContent("main"))
                    .contains("Fingerprint of the list")
                    .doesNotContain("Counts as published");
            assertThat(page.locator("table").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_childs_history_is_asked_for_by_a_form_and_its_address_tells_nothing(int width) {
        try (Browser browser = browser(width)) {
            Page page = ask(browser, KNOWN);
            assertThat(page.url()).matches(".*/child/[0-9a-f]{32}").doesNotContain(KNOWN);
            assertThat(page.content()).doesNotContain(KNOWN).contains("On record for this child");
            page.waitForLoadState();
            assertThat(page.locator("h2").allTextContents()).startsWith("2025", "Date not known");
            assertThat(page.locator("main").innerText())
                    .contains("Withdrawn: ", "Not as agreed", "Deletion certified", "31 more disclosures")
                    .doesNotContain("Special educational needs");
            browser.look("child-closed");
            page.locator("summary").all().forEach(Locator::click);
            assertThat(page.locator("main").innerText()).contains("Special educational needs");
            browser.look("child");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_child_whom_nobody_numbered_gets_a_plain_answer(int width) {
        try (Browser browser = browser(width)) {
            assertThat(ask(browser, NOT_KNOWN).content()).contains("No entry names this child");
            browser.look("child-not-known");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void the_statistics_leave_small_counts_out_and_say_their_day(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/statistics");
            assertThat(page.textContent("main")).contains("Counted on 2 March 2026", "[c]", "4,711,004", "not known");
            page.locator("summary").all().forEach(Locator::click);
            browser.look("statistics");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void staff_count_in_any_combination_and_see_a_chart_and_its_table(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/desk/statistics");
            page.getByLabel("Count by").selectOption("recipient");
            page.getByLabel("and by").selectOption("year");
            page.locator("summary").getByText("Purpose").click();
            page.locator("#purpose-1").check();
            page.locator("form button").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("by=recipient", "then=year", "purpose=second");
            assertThat(page.isChecked("#purpose-1")).isTrue();
            assertThat(page.getByRole(AriaRole.IMG).locator("desc").textContent())
                    .contains("20 bars", "Example Institute", "9,100,000");
            assertThat(page.textContent("main"))
                    .contains(
                            "Children by recipient and year", "at least 9,092,073", "asAt=1234", "3 more in the table");
            browser.look("desk-statistics");
        }
    }

    private static Page ask(Browser browser, String identifier) {
        Page page = browser.open("/child");
        browser.look("child-form");
        page.getByLabel("What is the child’s number?").fill(identifier);
        page.locator("form button").click();
        return page;
    }

    private Browser browser(int width) {
        return new Browser("http://localhost:" + port, width);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
            })
    @ComponentScan({"footprint.page", "footprint.publicregister", "footprint.parent", "footprint.foidesk"})
    static class OnlyPages {
        @Bean
        IdentityVault vault() {
            IdentityVault vault = Mockito.mock(IdentityVault.class);
            Mockito.when(vault.find(ArgumentMatchers.any()))
                    .thenAnswer(asked -> asked.getArgument(0).equals(new Upn(KNOWN))
                            ? Optional.of(ChildNumber.of(7))
                            : Optional.empty());
            return vault;
        }

        @Bean
        QueryGateway queries() {
            return Mockito.mock(
                    QueryGateway.class,
                    call -> call.getMethod().getName().equals("query")
                            ? CompletableFuture.completedFuture(answer(call.getArgument(0)))
                            : null);
        }

        private static Object answer(Object query) {
            if (query instanceof RegisterQuery) {
                return InventedAnswers.register();
            }
            if (query instanceof StatisticsQuery asked) {
                return InventedStatistics.figures(asked);
            }
            if (query instanceof DimensionsQuery) {
                return InventedStatistics.dimensions();
            }
            if (query instanceof PublicStatisticsQuery) {
                return InventedStatistics.told();
            }
            if (query instanceof RegisterEntryQuery asked) {
                return InventedAnswers.disclosure(asked.entryId());
            }
            return query instanceof RegisterAgreementQuery || !(query instanceof HistoryQuery)
                    ? InventedAnswers.agreement()
                    : InventedAnswers.history();
        }
    }
}
