package footprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures rows, one after the other: one round of each side to warm up, then five that take turns. */
public final class Bench {
    static final int ROUNDS = 5;

    private Bench() {}

    /** Hears how far a run is: one with all peers takes long, and what was measured should outlive its end. */
    public interface Progress {
        /** Before each round. */
        void at(String step);

        /** @param line a row's figures, as they will stand in the table */
        void measured(String line);
    }

    /**
     * All data stand in a temporary folder, which is gone when this returns.
     *
     * @param quick less work, and shorter rounds
     */
    public static Report run(List<Row> rows, Peers peers, boolean quick, Progress progress) throws Exception {
        Machine before = Machine.now();
        List<Measured> measured = new ArrayList<>();
        try (Ground ground = Ground.open(quick, peers)) {
            for (Row row : rows) {
                Measured figures = measure(row, ground, progress);
                progress.measured(Table.line(figures));
                measured.add(figures);
            }
        }
        return new Report(before, Machine.now().load(), quick, measured);
    }

    private static Measured measure(Row row, Ground ground, Progress progress) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        String wrong = null;
        try {
            progress.at(row.what() + ": preparing");
            Optional<Contender> us = row.ours(ground);
            Optional<Contender> them = row.peer(ground);
            round(us, new ArrayList<>());
            round(them, new ArrayList<>());
            for (int round = 1; round <= ROUNDS; round++) {
                progress.at("%s: round %d of %d".formatted(row.what(), round, ROUNDS));
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
