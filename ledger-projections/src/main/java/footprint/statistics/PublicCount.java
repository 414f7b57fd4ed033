package footprint.statistics;

import footprint.disclosure.DisclosureRecorded;
import footprint.statistics.Figures.Cell;
import footprint.statistics.PublicStatistics.Line;
import footprint.statistics.PublicStatistics.Year;
import footprint.statistics.StatisticsQuery.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what the public is told out of live figures of one position. Pure. */
final class PublicCount {
    private static final String DISCLOSURES = DisclosureRecorded.KIND.name();
    private static final Comparator<String> NEWEST_FIRST = Comparator.<String, Boolean>comparing(
                    Dimension.NOT_RECORDED::equals)
            .thenComparing(Comparator.reverseOrder());

    private final Function<StatisticsQuery, Figures> figures;

    /** @param figures answers queries, at whatever position they name */
    PublicCount(Function<StatisticsQuery, Figures> figures) {
        this.figures = figures;
    }

    PublicStatistics at(LocalDate day) {
        Figures all = figures.apply(new StatisticsQuery(disclosures(), List.of(), null));
        long position = all.completeThrough();
        Map<String, List<Cell>> byKind =
                byYear(new StatisticsQuery(disclosures(), List.of(Dimension.YEAR, Dimension.RECIPIENT_KIND), position));
        Map<String, List<Cell>> byEntry =
                byYear(new StatisticsQuery(List.of(), List.of(Dimension.YEAR, Dimension.KIND), position));
        List<Year> years = byEntry.keySet().stream()
                .sorted(NEWEST_FIRST)
                .map(year -> year(byEntry.getOrDefault(year, List.of()), byKind.getOrDefault(year, List.of())))
                .toList();
        return new PublicStatistics(day, position, all.completeAt(), total(all.total(), years), years);
    }

    private static List<Filter> disclosures() {
        return List.of(new Filter(Dimension.KIND, List.of(DISCLOSURES)));
    }

    /** Cells without their year, each year's in the order of the other dimension. */
    private Map<String, List<Cell>> byYear(StatisticsQuery query) {
        return figures.apply(query).cells().stream()
                .collect(Collectors.groupingBy(cell -> cell.values().get(0).value()));
    }

    private static Year year(List<Cell> byEntry, List<Cell> byKind) {
        Figure whole = byEntry.stream()
                .filter(PublicCount::isDisclosures)
                .map(Cell::figure)
                .findFirst()
                .orElse(null);
        ControlledRow entries = row(byKind, whole, Figure::entries);
        ControlledRow children = row(byKind, whole, Figure::children);
        List<Line> kinds = new ArrayList<>();
        for (int kind = 0; kind < byKind.size(); kind++) {
            kinds.add(line(
                    byKind.get(kind),
                    entries.parts().get(kind),
                    children.parts().get(kind)));
        }
        return new Year(
                byEntry.get(0).values().get(0).name(),
                new Line("Disclosures", entries.total(), children.total(), whole != null && whole.atLeast()),
                kinds,
                byEntry.stream()
                        .filter(cell -> !isDisclosures(cell))
                        .map(PublicCount::line)
                        .toList());
    }

    private static Line line(Cell cell) {
        Figure figure = cell.figure();
        return line(cell, ControlledRow.shown(figure.entries()), ControlledRow.shown(figure.children()));
    }

    private static Line line(Cell cell, @Nullable Long entries, @Nullable Long children) {
        return new Line(
                cell.values().get(1).name(), entries, children, cell.figure().atLeast());
    }

    private static ControlledRow row(List<Cell> parts, @Nullable Figure whole, ToLongFunction<Figure> count) {
        return ControlledRow.of(
                parts.stream().map(cell -> count.applyAsLong(cell.figure())).toList(),
                whole == null ? 0 : count.applyAsLong(whole));
    }

    private static Line total(Figure all, List<Year> years) {
        return new Line(
                "Disclosures",
                ofAll(years, Line::entries, all.entries()),
                ofAll(years, Line::children, all.children()),
                all.atLeast());
    }

    private static @Nullable Long ofAll(List<Year> years, Function<Line, @Nullable Long> count, long total) {
        List<@Nullable Long> shown = new ArrayList<>();
        years.forEach(year -> shown.add(count.apply(year.disclosures())));
        return ControlledRow.noMoreThan(shown, total);
    }

    private static boolean isDisclosures(Cell cell) {
        return cell.values().get(1).value().equals(DISCLOSURES);
    }
}
