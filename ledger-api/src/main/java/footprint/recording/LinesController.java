package footprint.recording;

import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.StoredEntries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records many entries of any kind, one JSON object a line; all of them or none. */
@RestController
class LinesController {
    private static final int MOST = 100_000;

    private final Intake intake;
    private final RequestParser parser;
    private final Originals onRecord;

    LinesController(Intake intake, RequestParser parser, StoredEntries stored) {
        this.intake = intake;
        this.parser = parser;
        this.onRecord = new StoredOriginals(stored);
    }

    /** @param recorded how many of the lines were new, the others had been recorded before */
    record Recorded(long lines, long recorded, List<Receipt> entries) {}

    @PostMapping(
            path = "/v1/entries",
            consumes = {"application/x-ndjson", "application/octet-stream", "application/gzip"})
    Recorded lines(HttpServletRequest request) throws IOException {
        List<Recording> read = read(request);
        List<Receipt> receipts = read.isEmpty() ? List.of() : intake.record(read);
        long fresh = receipts.stream().filter(Receipt::fresh).count();
        return new Recorded(read.size(), fresh, receipts);
    }

    private List<Recording> read(HttpServletRequest request) throws IOException {
        RequestLines requests = new RequestLines(parser, onRecord);
        try (BufferedReader lines = TextStream.open(request.getInputStream())) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                if (number > MOST) {
                    throw new Refused(Problem.TOO_LARGE);
                }
                requests.add(number, line);
            }
        }
        return requests.all();
    }
}
