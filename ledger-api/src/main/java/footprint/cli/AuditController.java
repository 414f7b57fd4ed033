package footprint.cli;

import footprint.audit.Audit;
import footprint.audit.AuditReport;
import footprint.projection.Comparison;
import footprint.projection.Projections;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Audits the ledger for whoever can read the data folder, and says line by line how far it has come. */
@RestController
class AuditController {
    private final Audit audit;
    private final Projections projections;
    private final LocalServerFile file;
    private final JsonMapper json;

    AuditController(Audit audit, Projections projections, LocalServerFile file, JsonMapper json) {
        this.audit = audit;
        this.projections = projections;
        this.file = file;
        this.json = json;
    }

    /** A line of the answer before the last. */
    record Progress(long checked, long end) {}

    /** The last line. */
    record Outcome(AuditReport ledger, List<Comparison> readModels) {}

    /** NDJSON; a caller who goes away stops the audit, which can go on later. */
    @PostMapping("/local/audit")
    void audit(
            @RequestHeader(name = RebuildController.TOKEN, required = false) @Nullable String token,
            @RequestParam(defaultValue = "false") boolean afresh,
            HttpServletResponse response)
            throws IOException {
        file.demand(token);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        AuditReport report = audit.run(afresh, (checked, end) -> write(out, new Progress(checked, end)));
        List<Comparison> readModels =
                projections.names().stream().map(this::compare).toList();
        write(out, new Outcome(report, readModels));
    }

    /** Of entries that cannot be read nothing can be made anew, and that is a difference too. */
    private Comparison compare(String name) {
        try {
            return projections.compare(name);
        } catch (RuntimeException e) {
            return new Comparison(
                    name,
                    0,
                    0,
                    1,
                    "it could not be made anew from the entries ("
                            + NestedExceptionUtils.getMostSpecificCause(e)
                                    .getClass()
                                    .getSimpleName()
                            + ")");
        }
    }

    private void write(OutputStream out, Object line) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the caller is gone", e);
        }
    }
}
