package footprint.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records what happened to an entry or an agreement later; the address says which, so the body need not. */
@RestController
class CorrectionController {
    private final Intake intake;
    private final RequestParser parser;

    CorrectionController(Intake intake, RequestParser parser) {
        this.intake = intake;
        this.parser = parser;
    }

    @PostMapping(path = "/v1/entries/{entryId}/amendments", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> amend(@PathVariable String entryId, HttpServletRequest request) throws IOException {
        return record(Kind.AMENDMENT, entryId, request);
    }

    @PostMapping(path = "/v1/entries/{entryId}/withdrawal", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> withdraw(@PathVariable String entryId, HttpServletRequest request) throws IOException {
        return record(Kind.WITHDRAWAL, entryId, request);
    }

    @PostMapping(path = "/v1/entries/{entryId}/destruction", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> destroy(@PathVariable String entryId, HttpServletRequest request) throws IOException {
        return record(Kind.DESTRUCTION, entryId, request);
    }

    @PostMapping(path = "/v1/entries/{entryId}/onward-use", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> reportOnwardUse(@PathVariable String entryId, HttpServletRequest request)
            throws IOException {
        return record(Kind.ONWARD_USE, entryId, request);
    }

    @PostMapping(path = "/v1/entries/{entryId}/notifications", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> notifyRecipient(@PathVariable String entryId, HttpServletRequest request)
            throws IOException {
        return record(Kind.RECIPIENT_NOTIFIED, entryId, request);
    }

    @PostMapping(path = "/v1/agreements/{agreement}/amendments", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> amendAgreement(@PathVariable String agreement, HttpServletRequest request)
            throws IOException {
        return record(Kind.AGREEMENT_AMENDMENT, agreement, request);
    }

    @PostMapping(path = "/v1/agreements/{agreement}/end", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> endAgreement(@PathVariable String agreement, HttpServletRequest request)
            throws IOException {
        return record(Kind.AGREEMENT_END, agreement, request);
    }

    @PostMapping(path = "/v1/erasures/{entryId}/decision", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> decideErasure(@PathVariable String entryId, HttpServletRequest request) throws IOException {
        return record(Kind.ERASURE_DECISION, entryId, request);
    }

    private ResponseEntity<Receipt> record(Kind kind, String addressed, HttpServletRequest request) throws IOException {
        String member = kind.addressed().orElseThrow();
        JsonNode body = Json.read(request.getInputStream());
        Faults faults = new Faults();
        if (body instanceof ObjectNode object) {
            if (object.has(member)) {
                faults.add("/" + member, "The address says this already; leave the member out.");
            }
            object.put(member, addressed);
        }
        Recording read = parser.read(kind, body, faults);
        faults.check();
        return Answers.of(intake.record(List.of(Objects.requireNonNull(read))).get(0));
    }
}
