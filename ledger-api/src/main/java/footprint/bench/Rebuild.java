package footprint.bench;

import footprint.projection.Comparison;
import footprint.projection.Projections;
import java.util.Optional;

/** A projection that is built anew from the events. */
record Rebuild(String projection) implements Row {
    @Override
    public String what() {
        return "rebuild of the projection " + projection;
    }

    @Override
    public String unit() {
        return "events/s";
    }

    @Override
    public String peerName() {
        return "Axon's pooled streaming processor as it comes, one event a transaction, the same rows";
    }

    @Override
    public Goal goal() {
        return Goal.atLeast(10);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        OurProjections ledger = filled(ground);
        Projections projections = ledger.all();
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            projections.rebuild(projection);
            double seconds = time.seconds();
            check(projections.compare(projection), ledger.events());
            return ledger.events() / seconds;
        });
    }

    private static void check(Comparison comparison, int events) {
        WrongResult.unlessEqual("events in the projection", events, comparison.position());
        WrongResult.unlessEqual("rows that differ from what the events say", 0, comparison.differences());
    }

    @Override
    public Optional<Contender> peer(Ground ground) throws Exception {
        return Optional.of(new StockReplay(filled(ground), projection));
    }

    private static OurProjections filled(Ground ground) throws Exception {
        return ground.shared(
                        "projections",
                        OurProjections.class,
                        () -> Optional.of(
                                OurProjections.in(ground.folder("projections"), ground.quick() ? 5_000 : 20_000)))
                .orElseThrow();
    }
}
