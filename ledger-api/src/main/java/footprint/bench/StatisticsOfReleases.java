package footprint.bench;

import footprint.statistics.Dimension;
import footprint.statistics.Figures;
import footprint.statistics.StatisticsQuery;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;

/** One statistics query: different children by recipient and year. */
final class StatisticsOfReleases implements Row {
    private static final int EACH_ROUND = 10;
    private static final StatisticsQuery QUERY =
            new StatisticsQuery(List.of(), List.of(Dimension.RECIPIENT, Dimension.YEAR), null);

    @Override
    public String what() {
        return "a statistics query, different children by recipient and year (600 releases, 20,000 children; --quick 120)";
    }

    @Override
    public String unit() {
        return "queries/s";
    }

    @Override
    public String peerName() {
        return "PostgreSQL COUNT(DISTINCT child) over a row for each child and release";
    }

    @Override
    public Goal goal() {
        return Goal.atLeast(10);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        InventedReleases releases = releases(ground);
        OurProjections ledger = ground.shared(
                        "statistics",
                        OurProjections.class,
                        () -> Optional.of(
                                OurProjections.in(ground.folder("statistics"), releases.releases(), releases::fact)))
                .orElseThrow();
        QueryGateway queries = ledger.bean(QueryGateway.class);
        long expected = releases.sumOfCells();
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            Figures figures = queries.query(QUERY, Figures.class).join();
            for (int more = 1; more < EACH_ROUND; more++) {
                figures = queries.query(QUERY, Figures.class).join();
            }
            double seconds = time.seconds();
            WrongResult.unlessEqual(
                    "different children in all cells",
                    expected,
                    figures.cells().stream()
                            .mapToLong(cell -> cell.figure().children())
                            .sum());
            return EACH_ROUND / seconds;
        });
    }

    @Override
    public Optional<Contender> peer(Ground ground) {
        return ground.peers().countDistinct(releases(ground));
    }

    private static InventedReleases releases(Ground ground) {
        return new InventedReleases(ground.quick() ? 120 : 600, 20_000);
    }
}
