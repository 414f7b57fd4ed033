package footprint.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records one entry, from JSON or from a form of metadata and a children's file; the address says of which kind. */
@RestController
@RequestMapping({
    "/v1/collections",
    "/v1/accesses",
    "/v1/disclosures",
    "/v1/declined-requests",
    "/v1/agreements",
    "/v1/coverage",
    "/v1/erasures"
})
class EntryController {
    private final Intake intake;
    private final RequestParser parser;
    private final Upload upload;

    EntryController(Intake intake, RequestParser parser, Upload upload) {
        this.intake = intake;
        this.parser = parser;
        this.upload = upload;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> json(HttpServletRequest request) throws IOException {
        Faults faults = new Faults();
        Recording read = parser.read(kind(request), Json.read(request.getInputStream()), faults);
        faults.check();
        return record(Objects.requireNonNull(read));
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> form(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String column,
            @RequestParam(defaultValue = "") List<String> strata,
            @RequestParam(defaultValue = "false") boolean knownOnly) {
        return record(upload.read(kind(request), request, column, strata, knownOnly));
    }

    private static Kind kind(HttpServletRequest request) {
        return Kind.postedTo(request.getServletPath()).orElseThrow();
    }

    private ResponseEntity<Receipt> record(Recording read) {
        return Answers.of(intake.record(List.of(read)).get(0));
    }
}
