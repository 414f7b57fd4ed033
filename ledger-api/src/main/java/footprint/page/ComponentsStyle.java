package footprint.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** GOV.UK Frontend's style sheet without its typeface, which is licensed for another service's pages only. */
@Controller
class ComponentsStyle {
    private static final String SHEET =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    private final String sheet;

    ComponentsStyle() throws IOException {
        sheet = new ClassPathResource(SHEET)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*\\}", "")
                .replace("GDS Transport,", "");
    }

    @GetMapping("/assets/components.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(sheet);
    }
}
