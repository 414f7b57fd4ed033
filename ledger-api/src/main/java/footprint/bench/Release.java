package footprint.bench;

import footprint.cohort.Cohort;
import footprint.entry.EntryId;
import footprint.store.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One release of many children, from the CSV file to the disk, by the upload that users have. */
final class Release implements Row {
    private static final String METADATA = """
            {"occurred": "2026-03-02",
             "recordedBy": {"organisation": "Example Department", "role": "recording-officer"},
             "source": "release-register",
             "recipients": [{"name": "Example University", "kind": "university"}],
             "dataSet": "NPD", "purpose": "research", "items": ["name"], "delivery": "extract"}
            """;

    @Override
    public String what() {
        return "a release of known children, CSV to disk (1,100,000; --quick 200,000)";
    }

    @Override
    public String unit() {
        return "children/s";
    }

    @Override
    public String peerName() {
        return "PostgreSQL COPY of the same file into a table indexed by child";
    }

    @Override
    public Goal goal() {
        return Goal.atLeast(3);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        int children = children(ground);
        Path csv = csv(ground);
        OurLedger ledger = ledger(ground);
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            JsonNode receipt = ledger.upload(METADATA, csv, InventedChildren.COLUMN);
            double seconds = time.seconds();
            check(ledger, receipt, children);
            return children / seconds;
        });
    }

    /** A ledger with one release, whose children it knows. */
    static OurLedger ledger(Ground ground) throws Exception {
        return ground.shared("ledger of releases", OurLedger.class, () -> {
                    OurLedger ledger = OurLedger.in(ground.folder("release"));
                    ledger.upload(METADATA, csv(ground), InventedChildren.COLUMN);
                    return Optional.of(ledger);
                })
                .orElseThrow();
    }

    /** The same ledger with some more releases, one after the other. */
    static OurLedger ledger(Ground ground, int more) throws Exception {
        OurLedger ledger = ledger(ground);
        for (int release = 0; release < more; release++) {
            ledger.upload(METADATA, csv(ground), InventedChildren.COLUMN);
        }
        return ledger;
    }

    private static void check(OurLedger ledger, JsonNode receipt, int children) {
        EntryId entry = EntryId.parse(receipt.get("entryId").asString());
        Cohort stored = ledger.entries().cohort(entry, Fact.WHOLE).orElseThrow();
        WrongResult.unlessEqual(
                "children on the receipt", children, receipt.get("count").asLong());
        WrongResult.unlessEqual("children in the store", children, stored.count());
    }

    @Override
    public Optional<Contender> peer(Ground ground) throws Exception {
        return ground.peers().copy(csv(ground), children(ground));
    }

    private static int children(Ground ground) {
        return ground.quick() ? 200_000 : 1_100_000;
    }

    private static Path csv(Ground ground) throws IOException {
        return InventedChildren.csv(ground.folder("csv").resolve("children.csv"), children(ground));
    }
}
