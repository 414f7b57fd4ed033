package footprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows as a table in Markdown, its columns aligned for whoever reads it as it is. */
final class Table {
    private static final String ELSEWHERE = "measured by mvn -Pbench verify";

    private Table() {}

    static String of(List<Measured> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("what", "ours", "peer", "", "ratio", "goal", "met"));
        rows.forEach(row -> cells.add(cells(row)));
        List<Integer> widths = IntStream.range(0, 7)
                .mapToObj(column -> cells.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        List<String> lines =
                new ArrayList<>(cells.stream().map(row -> line(row, widths)).toList());
        lines.add(1, widths.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("|", "|", "|")));
        return String.join("\n", lines) + "\n";
    }

    /** One row by itself. */
    static String line(Measured row) {
        return "| " + String.join(" | ", cells(row)) + " |";
    }

    private static List<String> cells(Measured row) {
        return List.of(
                row.what(),
                figure(row.ours(), row.unit()),
                row.peerName(),
                row.peerName().isEmpty() ? "" : figure(row.peer(), row.unit()),
                ratio(row),
                row.goal().toString(),
                met(row));
    }

    private static String figure(List<Double> figures, String unit) {
        return figures.isEmpty() ? ELSEWHERE : number(Measured.median(figures)) + " " + unit;
    }

    private static String number(double figure) {
        return figure >= 100 ? String.format(Locale.ROOT, "%,.0f", figure) : String.format(Locale.ROOT, "%.2f", figure);
    }

    private static String ratio(Measured row) {
        List<Double> ratios = row.ratios();
        return ratios.isEmpty()
                ? ""
                : "%s (%s to %s)"
                        .formatted(
                                number(Measured.median(ratios)),
                                number(ratios.get(0)),
                                number(ratios.get(ratios.size() - 1)));
    }

    private static String met(Measured row) {
        if (row.wrong() != null) {
            return "WRONG";
        }
        Boolean met = row.met();
        return met == null ? "" : met ? "yes" : "no";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> String.format("%-" + Math.max(1, widths.get(column)) + "s", cells.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
