package footprint.cli;

import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.projection.Comparison;
import footprint.projection.Projections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds and compares projections for whoever can read the data folder. */
@RestController
class RebuildController {
    static final String TOKEN = "X-Ledger-Local-Command";

    private final Projections projections;
    private final LocalServerFile file;

    RebuildController(Projections projections, LocalServerFile file) {
        this.projections = projections;
        this.file = file;
    }

    /** What was rebuilt, or how what was compared differs. */
    record Outcome(List<String> rebuilt, List<Comparison> compared) {}

    @PostMapping("/local/rebuild")
    Outcome rebuild(
            @RequestHeader(name = TOKEN, required = false) @Nullable String token,
            @RequestParam(defaultValue = "") List<String> projection,
            @RequestParam(defaultValue = "false") boolean compare) {
        file.demand(token);
        List<String> names = projection.isEmpty() ? projections.names() : projection;
        for (String name : names) {
            if (!projections.names().contains(name)) {
                throw new Refused(
                        Problem.NOT_FOUND,
                        "There is no such projection; there are " + String.join(", ", projections.names()) + ".");
            }
        }
        if (compare) {
            return new Outcome(
                    List.of(), names.stream().map(projections::compare).toList());
        }
        names.forEach(projections::rebuild);
        return new Outcome(names, List.of());
    }
}
