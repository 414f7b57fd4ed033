package footprint.page;

import footprint.statistics.Dimension;
import footprint.statistics.Dimensions;
import footprint.statistics.Figure;
import footprint.statistics.Figure.Part;
import footprint.statistics.Figures;
import footprint.statistics.Figures.Cell;
import footprint.statistics.PublicStatistics;
import footprint.statistics.PublicStatistics.Line;
import footprint.statistics.PublicStatistics.Year;
import footprint.statistics.StatisticsQuery;
import footprint.statistics.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures that use every part of the pages about them, all invented. */
final class InventedStatistics {
    private static final Instant COMPLETE = Instant.parse("2026-03-02T10:15:00Z");
    private static final String LONG_NAME = "Example Institute for the Study of Rather Long Names of Organisations";

    private InventedStatistics() {}

    static Dimensions dimensions() {
        return new Dimensions(Arrays.stream(Dimension.values())
                .collect(Collectors.toMap(
                        dimension -> dimension,
                        dimension -> List.of(
                                new Value(dimension, "first", LONG_NAME),
                                new Value(dimension, "second", "Example University")))));
    }

    static Figures figures(StatisticsQuery asked) {
        List<Cell> cells = IntStream.range(0, 23)
                .mapToObj(each -> new Cell(
                        asked.groupBy().stream()
                                .map(dimension -> value(dimension, each))
                                .toList(),
                        figure(9_100_000L / (each + 1), each)))
                .toList();
        return new Figures(1_234, COMPLETE, figure(9_092_073, 3), cells, false);
    }

    private static Value value(Dimension dimension, int each) {
        return dimension == Dimension.YEAR
                ? new Value(dimension, String.valueOf(2004 + each), String.valueOf(2004 + each))
                : new Value(dimension, "value-" + each, each % 2 == 0 ? LONG_NAME : "Example University " + each);
    }

    private static Figure figure(long children, int each) {
        Part listed = new Part(4, children / 2);
        Part described = new Part(2, children - children / 3);
        return new Figure(8L + each, 1, 2, children, each % 3 == 0, listed, described, each % 3, each % 2);
    }

    static PublicStatistics told() {
        List<Year> years = IntStream.rangeClosed(2022, 2025)
                .mapToObj(year -> new Year(
                        String.valueOf(4047 - year),
                        new Line("Disclosures", 130L, year == 2023 ? null : 5_120_310L, true),
                        List.of(
                                new Line("Government department", null, null, true),
                                new Line("Research institute", 24L, 0L, true),
                                new Line("University", 77L, 4_711_004L, false)),
                        List.of(
                                new Line("Access", 2_310_456L, 1_200_411L, false),
                                new Line("Declined request", null, 0L, false))))
                .toList();
        return new PublicStatistics(
                LocalDate.of(2026, 3, 2), 1_234, COMPLETE, new Line("Disclosures", 1_311L, null, true), years);
    }
}
