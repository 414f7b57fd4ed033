package footprint.recording;

import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.StoredEntries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        Faults faults = new Faults();
        List<Recording> read = new ArrayList<>();
        EarlierLines earlier = new EarlierLines(onRecord);
        RequestParser reading = parser.with(earlier);
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
                Recording recording = readLine(reading, number, line, faults);
                if (recording != null) {
                    read.add(recording);
                    earlier.add(recording);
                }
            }
        }
        faults.check();
        return read;
    }

    private static @Nullable Recording readLine(RequestParser reading, long number, String line, Faults faults) {
        faults.atLine(number);
        try {
            return reading.line(Json.line(line), faults);
        } catch (IllegalArgumentException e) {
            faults.addLine(number, ValueReader.sentence(e));
            return null;
        }
    }
}
