package footprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures rows, one after the other: one round of each side to warm up, then five that take turns. */
public final class Bench {
    static final int ROUNDS = 5;

    private Bench() {}

    /**
     * All data stand in a temporary folder, which is gone when this returns.
     *
     * @param quick less work, and shorter rounds
     * @param progress is told what is being measured, before each round
     */
    public static Report run(List<Row> rows, Peers peers, boolean quick, Consumer<String> progress) throws Exception {
        Machine before = Machine.now();
        List<Measured> measured = new ArrayList<>();
        try (Ground ground = Ground.open(quick, peers)) {
            for (Row row : rows) {
                measured.add(measure(row, ground, progress));
            }
        }
        return new Report(before, Machine.now().load(), quick, measured);
    }

    private static Measured measure(Row row, Ground ground, Consumer<String> progress) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        String wrong = null;
        try {
            progress.accept(row.what() + ": preparing");
            Optional<Contender> us = row.ours(ground);
            Optional<Contender> them = row.peer(ground);
            round(us, new ArrayList<>());
            round(them, new ArrayList<>());
            for (int round = 1; round <= ROUNDS; round++) {
                progress.accept("%s: round %d of %d".formatted(row.what(), round, ROUNDS));
                round(us, ours);
                round(them, peer);
            }
        } catch (WrongResult e) {
            wrong = e.getMessage();
        }
        return new Measured(row.what(), row.unit(), row.peerName(), row.goal(), ours, peer, wrong);
    }

    private static void round(Optional<Contender> side, List<Double> figures) throws Exception {
        if (side.isPresent()) {
            figures.add(side.get().round());
        }
    }
}
