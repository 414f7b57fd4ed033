package footprint.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What one run measured.
 *
 * @param machine as it was at the beginning
 * @param loadAtTheEnd of the last minute
 * @param quick whether rounds were short
 */
public record Report(Machine machine, double loadAtTheEnd, boolean quick, List<Measured> rows) {
    public Report {
        rows = List.copyOf(rows);
    }

    /** Whether a count, a root or the order was not what it must be. A goal that is missed is not wrong. */
    @JsonIgnore
    public boolean isWrong() {
        return rows.stream().anyMatch(row -> row.wrong() != null);
    }

    /** A table in Markdown, and below it what was measured on and what was wrong. */
    public String inWords() {
        StringBuilder words = new StringBuilder(Table.of(rows));
        words.append(
                "\nEach figure is the median of %d rounds in which both sides took turns; each ratio is ours to the peer's,"
                        .formatted(Bench.ROUNDS));
        words.append(" with the least and the greatest beside it.\n");
        words.append("Measured %s on %s; load at the end %.1f%s.\n"
                .formatted(machine.at(), machine, loadAtTheEnd, quick ? "; quick" : ""));
        rows.stream()
                .filter(row -> row.wrong() != null)
                .forEach(row -> words.append("WRONG: %s: %s\n".formatted(row.what(), row.wrong())));
        return words.toString();
    }
}
