package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import footprint.demo.SyntheticSchool;
import footprint.page.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor and a parent do in the demonstration, on a telephone and on a desk. */
@Tag("browser")
class DemoJourneyIT {
    @TempDir
    static Path folder;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        ledger = RunningLedger.start(folder);
    }

    @AfterAll
    static void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_visitor_finds_a_disclosure_of_one_year_with_its_source(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/");
            browser.look("demo-start");
            page.getByRole(AriaRole.LINK, named("Search the register")).click();
            assertThat(heading(page)).startsWith("Register of agreements");
            browser.look("demo-register");
            search(page, "telegraph", "2013", "Disclosures");
            browser.look("demo-register-search");
            page.getByRole(AriaRole.LINK, named("Telegraph")).first().click();
            assertThat(heading(page)).contains("Telegraph");
            assertThat(text(page)).contains("Disputed", "WhatDoTheyKnow");
            browser.look("demo-entry");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_visitor_reads_what_an_agreement_covers_and_what_was_given_under_it(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/register");
            search(page, "example university", "", "Agreements");
            page.getByRole(AriaRole.LINK, named("Agreement with Example University"))
                    .click();
            assertThat(heading(page)).isEqualTo("Agreement EX-2025-1");
            assertThat(text(page)).contains("It ended", "30 September 2025", "Given to Example Data Ltd");
            browser.look("demo-agreement");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_visitor_reads_why_a_request_was_declined(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/register");
            search(page, "gazette", "2025", "Declined requests");
            page.getByRole(AriaRole.LINK, named("Example Gazette")).click();
            assertThat(text(page)).contains("Declined request", "Asked by", "More than needed");
            browser.look("demo-declined");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_parent_reads_what_is_on_record_and_opens_what_cannot_be_told(int width) {
        try (Browser browser = browser(width)) {
            Page page = browser.open("/child");
            page.getByLabel("What is the child’s number?")
                    .fill(SyntheticSchool.exampleChild().value());
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(text(page))
                    .contains(
                            "On record for this child: 2 collections, 2 look-ups, 4 disclosures, 1 refused request and 1 onward use.")
                    .contains("Withdrawn: ", "Corrected", "Deletion certified", "Put right since")
                    .doesNotContain(SyntheticSchool.exampleChild().value());
            assertThat(page.textContent("main")).contains("has deleted what it was given");
            Locator cannotTell = page.locator("#cannot-tell ~ details").first();
            assertThat(cannotTell.getAttribute("open")).as("closed at first").isNull();
            browser.look("demo-child");
            cannotTell.locator("summary").click();
            browser.look("demo-child-cannot-tell");
            page.getByRole(AriaRole.LINK, named("Next page")).click();
            page.getByText("Page 2 of ").waitFor();
            assertThat(page.locator("#cannot-tell ~ details")
                            .first()
                            .locator("li")
                            .count())
                    .isEqualTo(25);
            browser.look("demo-child-cannot-tell-2");
        }
    }

    private static void search(Page page, String words, String year, String kind) {
        page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true)).fill(words);
        page.getByLabel("Year").selectOption(year);
        page.getByLabel("Kind").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(kind));
        page.getByRole(AriaRole.BUTTON).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String text(Page page) {
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    private static Browser browser(int width) {
        return new Browser(ledger.address(), width);
    }
}
