package footprint.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of the kills, by phase. Each fault counts once, however often it is seen again. Thread-safe. */
final class Tally {
    private static final String ROW = "%-18s %5s %5s %12s %10s %16s %5s %8s %6s";

    private static final class Line {
        private int kills;
        private int hits;
        private long acknowledged;
        private long cut;
        private long cutButRecorded;
        private long lost;
        private long doubled;
        private long other;
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    Tally(List<Phase> phases) {
        phases.forEach(phase -> lines.put(phase.name(), new Line()));
    }

    /** @param hit whether a call of the phase was in flight and got no answer */
    synchronized void kill(String phase, boolean hit) {
        line(phase).kills++;
        line(phase).hits += hit ? 1 : 0;
    }

    synchronized void acknowledged(String phase, long entries) {
        line(phase).acknowledged += entries;
    }

    /** @param recorded how many of the entries stood in the store although nobody was told */
    synchronized void cut(String phase, long entries, long recorded) {
        line(phase).cut += entries;
        line(phase).cutButRecorded += recorded;
    }

    synchronized void lost(String phase, String sentence) {
        line(phase).lost += faults.add("LOST, " + phase + ": " + sentence) ? 1 : 0;
    }

    synchronized void doubled(String phase, String sentence) {
        line(phase).doubled += faults.add("DOUBLED, " + phase + ": " + sentence) ? 1 : 0;
    }

    synchronized void differs(String phase, String sentence) {
        line(phase).other += faults.add("WRONG, " + phase + ": " + sentence) ? 1 : 0;
    }

    /** Counts something worth knowing that is no fault. */
    synchronized void note(String what) {
        notes.merge(what, 1, Integer::sum);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized List<String> neverHit() {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().hits == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized String table() {
        List<String> rows = new ArrayList<>();
        rows.add(ROW.formatted(
                "phase",
                "kills",
                "hits",
                "acknowledged",
                "unanswered",
                "of them recorded",
                "lost",
                "doubled",
                "wrong"));
        lines.forEach((phase, line) -> rows.add(ROW.formatted(
                phase,
                line.kills,
                line.hits,
                line.acknowledged,
                line.cut,
                line.cutButRecorded,
                line.lost,
                line.doubled,
                line.other)));
        notes.forEach((what, times) -> rows.add(what + ": " + times));
        return String.join(System.lineSeparator(), rows);
    }

    private Line line(String phase) {
        return lines.computeIfAbsent(phase, name -> new Line());
    }
}
