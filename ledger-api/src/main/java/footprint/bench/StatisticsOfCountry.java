package footprint.bench;

import footprint.statistics.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The slowest of all questions by up to three dimensions over the demonstration's country, strata among them, over HTTP. */
final class StatisticsOfCountry implements Row {
    private static final double SLOWEST_SECONDS = 0.050;
    private static final int MOST_DIMENSIONS = 3;

    @Override
    public String what() {
        return "the slowest statistics query by up to 3 dimensions (a country of 20,000 children; --quick 2,000)";
    }

    @Override
    public String unit() {
        return "queries/s";
    }

    @Override
    public String peerName() {
        return "";
    }

    @Override
    public Goal goal() {
        return Goal.figureOfAtLeast(1 / SLOWEST_SECONDS);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        OurLedger ledger = ground.shared(
                        "country",
                        OurLedger.class,
                        () -> Optional.of(
                                OurLedger.withCountry(ground.folder("country"), ground.quick() ? 2_000 : 20_000)))
                .orElseThrow();
        List<String> queries = groupings(0, new ArrayList<>(), new ArrayList<>());
        long children = children(ledger.count(queries.get(0)));
        return Optional.of(() -> {
            double slowest = 0;
            for (String query : queries) {
                Stopwatch time = Stopwatch.start();
                String answer = ledger.count(query);
                slowest = Math.max(slowest, time.seconds());
                WrongResult.unlessEqual("different children in the country", children, children(answer));
            }
            return 1 / slowest;
        });
    }

    @Override
    public Optional<Contender> peer(Ground ground) {
        return Optional.empty();
    }

    private static long children(String answer) {
        return JsonMapper.shared().readTree(answer).at("/total/children").asLong();
    }

    /** Every set of dimensions, as bodies of a question. */
    private static List<String> groupings(int first, List<Dimension> chosen, List<String> found) {
        found.add("{\"filters\":[],\"groupBy\":["
                + chosen.stream().map(dimension -> '"' + dimension.code() + '"').collect(Collectors.joining(","))
                + "]}");
        List<Dimension> all = Arrays.asList(Dimension.values());
        for (int next = first; next < all.size() && chosen.size() < MOST_DIMENSIONS; next++) {
            List<Dimension> more = new ArrayList<>(chosen);
            more.add(all.get(next));
            groupings(next + 1, more, found);
        }
        return found;
    }
}
