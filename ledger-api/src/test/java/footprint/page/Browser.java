package footprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One visit, without anything that an earlier one left behind, by a browser of one width to one server's pages. It keeps
 * every error that the page logs and every request to another host. Visits share one Chromium; not thread-safe.
 */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final int HEIGHT = 800;

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final com.microsoft.playwright.Browser CHROME = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-default-apps",
                            "--disable-sync",
                            "--no-first-run")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private final BrowserContext visit;
    private final Page page;
    private final String server;
    private final int width;
    private final List<String> errors = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    /** @param server such as {@code http://localhost:8080} */
    public Browser(String server, int width) {
        this.server = server;
        this.width = width;
        visit = CHROME.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, HEIGHT));
        page = visit.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server)) {
                elsewhere.add(String.valueOf(URI.create(request.url()).getHost()));
            }
        });
    }

    /** Goes to a path of the server. */
    public Page open(String path) {
        page.navigate(server + path);
        return page;
    }

    /** Takes a picture of the page as it stands, then holds it to what every page must keep. */
    public void look(String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png"))
                .setFullPage(true));
        AxeResults results = new AxeBuilder(page).analyze();
        assertThat(results.getViolations())
                .as("rules of accessibility that " + name + " breaks at " + width)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " scrolls sideways at " + width)
                .isEqualTo(true);
        assertThat(errors).as("errors that " + name + " logs").isEmpty();
        assertThat(elsewhere).as("requests of " + name + " to other hosts").isEmpty();
    }

    @Override
    public void close() {
        visit.close();
    }
}
