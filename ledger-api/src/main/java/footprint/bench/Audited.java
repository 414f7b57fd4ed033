package footprint.bench;

import footprint.audit.AuditReport;
import footprint.store.StoredEntries;
import java.util.List;
import java.util.Optional;

/** The audit of events, hashes, cohorts, findings and vault; the read models, which it makes anew, are rows of their own. */
record Audited(Of of) implements Row {
    private static final int PAGE = 2_000;

    /** The vault is read once, however many there are, so that one release alone would tell of little else. */
    private static final int MORE_RELEASES = 5;

    enum Of {
        ENTRIES("audit of single entries", "entries/s", "reading the same entries, and no more", 50_000),
        CHILDREN("audit of the children in releases (of 1,100,000; --quick 200,000)", "children/s", "", 5_000_000);

        private final String what;
        private final String unit;
        private final String peer;
        private final double goal;

        Of(String what, String unit, String peer, double goal) {
            this.what = what;
            this.unit = unit;
            this.peer = peer;
            this.goal = goal;
        }
    }

    @Override
    public String what() {
        return of.what;
    }

    @Override
    public String unit() {
        return of.unit;
    }

    @Override
    public String peerName() {
        return of.peer;
    }

    @Override
    public Goal goal() {
        return Goal.figureOfAtLeast(of.goal);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        OurLedger ledger = of == Of.ENTRIES ? AccessLines.filled(ground) : Release.ledger(ground, MORE_RELEASES);
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            AuditReport report = ledger.audit().run(true, (checked, end) -> {});
            double seconds = time.seconds();
            WrongResult.unlessEqual("differences", 0, report.differences());
            WrongResult.unlessEqual("entries", ledger.entries().size(), report.entries());
            return (of == Of.ENTRIES ? report.entries() : report.children()) / seconds;
        });
    }

    @Override
    public Optional<Contender> peer(Ground ground) throws Exception {
        if (of == Of.CHILDREN) {
            return Optional.empty();
        }
        StoredEntries entries = AccessLines.filled(ground).entries();
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            long read = 0;
            for (List<StoredEntries.Stored> page = entries.from(0, PAGE);
                    !page.isEmpty();
                    page = entries.from(read, PAGE)) {
                read += page.size();
            }
            double seconds = time.seconds();
            WrongResult.unlessEqual("entries", entries.size(), read);
            return read / seconds;
        });
    }
}
