package footprint.bench;

import footprint.entry.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Accesses to one child each, all of them known, by the upload of lines that source systems have. */
final class AccessLines implements Row {
    private static final int CHILDREN = 10_000;
    private static final String LINE =
            "{\"kind\": \"access\", \"entryId\": \"%s\", \"occurred\": \"2026-03-02T09:30:00Z\","
                    + " \"recordedBy\": {\"organisation\": \"Example Department\", \"role\": \"source-system\","
                    + " \"userRef\": \"user-reference-1\"}, \"source\": \"look-up-service\", \"organisation\": \"Example School\","
                    + " \"role\": \"teacher\", \"userRef\": \"user-reference-2\", \"system\": \"look-up-service\","
                    + " \"purpose\": \"research\", \"items\": [\"name\", \"date-of-birth\"], \"children\": [\"%s\"]}";

    @Override
    public String what() {
        return "accesses by NDJSON, over HTTP to disk (20,000 lines; --quick 5,000)";
    }

    @Override
    public String unit() {
        return "entries/s";
    }

    @Override
    public String peerName() {
        return "";
    }

    @Override
    public Goal goal() {
        return Goal.figureOfAtLeast(10_000);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        OurLedger ledger = filled(ground);
        int lines = lines(ground);
        return Optional.of(() -> {
            List<String> accesses = accesses(lines);
            long before = ledger.entries().size();
            Stopwatch time = Stopwatch.start();
            ledger.record(accesses);
            double seconds = time.seconds();
            WrongResult.unlessEqual("entries", before + lines, ledger.entries().size());
            return lines / seconds;
        });
    }

    @Override
    public Optional<Contender> peer(Ground ground) {
        return Optional.empty();
    }

    /** A ledger that knows the children and holds a good many accesses. */
    static OurLedger filled(Ground ground) throws Exception {
        return ground.shared("ledger of accesses", OurLedger.class, () -> {
                    OurLedger ledger = OurLedger.in(ground.folder("accesses"));
                    for (int upload = 0; upload < (ground.quick() ? 2 : 10); upload++) {
                        ledger.record(accesses(CHILDREN));
                    }
                    return Optional.of(ledger);
                })
                .orElseThrow();
    }

    private static List<String> accesses(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(line -> LINE.formatted(EntryId.next(), InventedChildren.upn(line % CHILDREN)))
                .toList();
    }

    private static int lines(Ground ground) {
        return ground.quick() ? 5_000 : 20_000;
    }
}
