package footprint.foidesk;

import footprint.statistics.Dimension;
import footprint.statistics.Figure;
import footprint.statistics.Figures;
import footprint.statistics.Figures.Cell;
import footprint.statistics.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where everything of a chart of horizontal bars stands: heights in pixels, widths in percent, so that it fits a telephone
 * without letters growing small. One bar a cell: first the children on lists, then those only in descriptions.
 *
 * @param leftOut how many cells have no bar; they are in the table
 * @param height of the whole chart
 */
record BarChart(String title, String description, List<Bar> bars, int leftOut, int height) {
    static final int MOST_BARS = 20;

    private static final int ABOVE = 36;
    private static final int EACH = 48;
    private static final int LONGEST_LABEL = 42;
    private static final int SHORTEST_NAME = 8;
    private static final double WIDEST = 99;

    /* Public methods are what the template calls. */

    /**
     * @param label its name, cut where it is long, and its number
     * @param name in full
     * @param y upper edge
     * @param listed width of the part on lists
     * @param described width of the part in descriptions only
     */
    record Bar(String label, String name, int y, double listed, double described) {
        public int labelY() {
            return y + 16;
        }

        public int barY() {
            return y + 22;
        }

        public String listedWidth() {
            return percent(listed);
        }

        public String describedWidth() {
            return percent(described);
        }

        public String describedX() {
            return percent(listed);
        }
    }

    /** Years in their order, everything else from the most children to the fewest. */
    static BarChart of(Figures figures, AskedStatistics asked) {
        List<Cell> cells = figures.cells().stream()
                .filter(cell -> cell.figure().children() > 0)
                .sorted(order(asked))
                .toList();
        List<Cell> shown = cells.subList(0, Math.min(MOST_BARS, cells.size()));
        long most =
                shown.stream().mapToLong(cell -> cell.figure().children()).max().orElse(1);
        List<Bar> bars = IntStream.range(0, shown.size())
                .mapToObj(place -> bar(shown.get(place), ABOVE + place * EACH, WIDEST / most))
                .toList();
        String title = "Children by " + asked.by().words().toLowerCase(Locale.UK)
                + (asked.then() == null ? "" : " and " + asked.then().words().toLowerCase(Locale.UK));
        return new BarChart(
                title, description(shown), bars, figures.cells().size() - shown.size(), ABOVE + bars.size() * EACH);
    }

    private static Comparator<Cell> order(AskedStatistics asked) {
        return asked.by() == Dimension.YEAR
                ? Comparator.comparing((Cell cell) -> cell.values().get(0).value(), Comparator.reverseOrder())
                : Comparator.comparing(cell -> -cell.figure().children());
    }

    private static Bar bar(Cell cell, int y, double percentOfOne) {
        Figure figure = cell.figure();
        String number = number(figure);
        int room = (LONGEST_LABEL - number.length()) / cell.values().size();
        String cut = cell.values().stream()
                .map(value -> cut(value.name(), Math.max(room, SHORTEST_NAME)))
                .collect(Collectors.joining(", "));
        return new Bar(
                cut + ": " + number,
                name(cell),
                y,
                figure.listed().children() * percentOfOne,
                (figure.children() - figure.listed().children()) * percentOfOne);
    }

    private static String cut(String name, int length) {
        return name.length() > length ? name.substring(0, length - 1).strip() + "…" : name;
    }

    private static String description(List<Cell> shown) {
        if (shown.isEmpty()) {
            return "There are no children to show.";
        }
        Cell most = shown.stream()
                .max(Comparator.comparing(cell -> cell.figure().children()))
                .orElseThrow();
        return shown.size() + (shown.size() == 1 ? " bar" : " bars")
                + ", each as long as the number of different children. The longest is " + name(most) + " with "
                + number(most.figure()) + ". The table below holds every number.";
    }

    private static String name(Cell cell) {
        return cell.values().stream().map(Value::name).collect(Collectors.joining(", "));
    }

    private static String number(Figure figure) {
        return (figure.atLeast() ? "at least " : "") + String.format(Locale.UK, "%,d", figure.children());
    }

    private static String percent(double width) {
        return String.format(Locale.ROOT, "%.2f%%", width);
    }
}
