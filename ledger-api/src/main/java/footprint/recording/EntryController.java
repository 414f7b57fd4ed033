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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records one entry, from JSON or from a form of metadata and a children's file. */
@RestController
class EntryController {
    private final Intake intake;
    private final RequestParser parser;
    private final Upload upload;

    EntryController(Intake intake, RequestParser parser, Upload upload) {
        this.intake = intake;
        this.parser = parser;
        this.upload = upload;
    }

    @PostMapping(path = "/v1/collections", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> collection(HttpServletRequest request) throws IOException {
        return json(Kind.COLLECTION, request);
    }

    @PostMapping(path = "/v1/collections", consumes = MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> collectionOfFile(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String column,
            @RequestParam(defaultValue = "false") boolean knownOnly) {
        return form(Kind.COLLECTION, request, column, knownOnly);
    }

    @PostMapping(path = "/v1/accesses", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> access(HttpServletRequest request) throws IOException {
        return json(Kind.ACCESS, request);
    }

    @PostMapping(path = "/v1/accesses", consumes = MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> accessOfFile(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String column,
            @RequestParam(defaultValue = "false") boolean knownOnly) {
        return form(Kind.ACCESS, request, column, knownOnly);
    }

    @PostMapping(path = "/v1/disclosures", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> disclosure(HttpServletRequest request) throws IOException {
        return json(Kind.DISCLOSURE, request);
    }

    @PostMapping(path = "/v1/disclosures", consumes = MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> disclosureOfFile(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String column,
            @RequestParam(defaultValue = "false") boolean knownOnly) {
        return form(Kind.DISCLOSURE, request, column, knownOnly);
    }

    @PostMapping(path = "/v1/declined-requests", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> declinedRequest(HttpServletRequest request) throws IOException {
        return json(Kind.DECLINED_REQUEST, request);
    }

    @PostMapping(path = "/v1/declined-requests", consumes = MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> declinedRequestOfFile(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String column,
            @RequestParam(defaultValue = "false") boolean knownOnly) {
        return form(Kind.DECLINED_REQUEST, request, column, knownOnly);
    }

    @PostMapping(path = "/v1/agreements", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> agreement(HttpServletRequest request) throws IOException {
        return json(Kind.AGREEMENT, request);
    }

    @PostMapping(path = "/v1/agreements", consumes = MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> agreementAsForm(HttpServletRequest request) {
        return form(Kind.AGREEMENT, request, null, false);
    }

    private ResponseEntity<Receipt> json(Kind kind, HttpServletRequest request) throws IOException {
        Faults faults = new Faults();
        Recording read = parser.read(kind, Json.read(request.getInputStream()), faults);
        faults.check();
        return record(Objects.requireNonNull(read));
    }

    private ResponseEntity<Receipt> form(
            Kind kind, HttpServletRequest request, @Nullable String column, boolean knownOnly) {
        return record(upload.read(kind, request, column, knownOnly));
    }

    private ResponseEntity<Receipt> record(Recording read) {
        return Answers.of(intake.record(List.of(read)).get(0));
    }
}
