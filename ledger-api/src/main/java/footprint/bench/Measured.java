package footprint.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row with its figures, one a round; either list is empty where that side cannot be measured in this build.
 *
 * @param wrong what was wrong with a result; null where nothing was
 */
public record Measured(
        String what,
        String unit,
        String peerName,
        Goal goal,
        List<Double> ours,
        List<Double> peer,
        @Nullable String wrong) {
    public Measured {
        ours = List.copyOf(ours);
        peer = List.copyOf(peer);
    }

    /** Ours to the peer's, of each round, ascending. */
    public List<Double> ratios() {
        return IntStream.range(0, Math.min(ours.size(), peer.size()))
                .mapToObj(round -> ours.get(round) / peer.get(round))
                .sorted()
                .toList();
    }

    /** Whether the median of what the goal is about meets it; null where there is no goal, or nothing to compare. */
    public @Nullable Boolean met() {
        List<Double> reached = goal.figure() ? ours : ratios();
        return goal.bound() == 0 || reached.isEmpty() ? null : goal.met(median(reached));
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
