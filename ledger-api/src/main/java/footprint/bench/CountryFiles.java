package footprint.bench;

import footprint.country.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A country that does not exist, as files with its truth beside them. */
final class CountryFiles implements Row {
    /** 9,000,000 children in five minutes. */
    private static final double CHILDREN_EACH_SECOND = 30_000;

    private static final long SEED = 1;

    @Override
    public String what() {
        return "a country made by generate (1,000,000 children; --quick 210,000)";
    }

    @Override
    public String unit() {
        return "children/s";
    }

    @Override
    public String peerName() {
        return "";
    }

    @Override
    public Goal goal() {
        return Goal.figureOfAtLeast(CHILDREN_EACH_SECOND);
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        int children = ground.quick() ? 210_000 : 1_000_000;
        Path folder = ground.folder("country");
        long[] truth = {-1};
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            Generation.write(children, SEED, folder, (step, done, all) -> {});
            double seconds = time.seconds();
            long again = Files.readString(folder.resolve("truth.json")).hashCode();
            WrongResult.unlessEqual(
                    "the truth of the same seed, by its hash", truth[0] == -1 ? again : truth[0], again);
            truth[0] = again;
            return children / seconds;
        });
    }

    @Override
    public Optional<Contender> peer(Ground ground) {
        return Optional.empty();
    }
}
