package footprint.country;

import footprint.coverage.Coverage;
import footprint.coverage.Gap;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.LocalDate;
import java.util.List;

/** What the country's sources declare of themselves: the dates that they cover, and what they know to be missing. */
final class Coverages {
    private static final List<Gap> LOOKS_LOST = List.of(
            new Gap(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 7), "its log was lost when it changed servers"),
            new Gap(LocalDate.of(2025, 11, 10), LocalDate.of(2025, 11, 12), "its log was full"));
    private static final List<Gap> RELEASES_LOST = List.of(new Gap(
            LocalDate.of(2013, 8, 5),
            LocalDate.of(2013, 9, 27),
            "requests were kept on paper then, and some of it is lost"));

    private Coverages() {}

    /** Whether looks of that day are not on record. */
    static boolean isLost(LocalDate day) {
        return LOOKS_LOST.stream().anyMatch(gap -> !day.isBefore(gap.from()) && !day.isAfter(gap.until()));
    }

    /** One declaration of each source, and an earlier one of the looks that a later takes the place of. */
    static List<Told> all(Scale scale, Telling telling) {
        LocalDate censuses = LocalDate.of(scale.firstYear(), 9, 1);
        LocalDate releases = LocalDate.of(scale.firstOfReleases(), 1, 1);
        LocalDate looks = LocalDate.of(Scale.LAST_YEAR + 1 - scale.yearsOfLooks(), 9, 1);
        LocalDate before = LocalDate.of(2025, 10, 20);
        LocalDate now = LocalDate.of(2026, 7, 6);
        return List.of(
                told(before, Telling.LOOK_UP_SERVICE, looks, true, LOOKS_LOST.subList(0, 1), telling),
                told(now, Telling.CENSUS_TEAM, censuses, true, List.of(), telling),
                told(now, Telling.DEPARTMENT, releases, false, RELEASES_LOST, telling),
                told(now, Telling.LOOK_UP_SERVICE, looks, true, LOOKS_LOST, telling));
    }

    private static Told told(
            LocalDate day, RecordedBy source, LocalDate from, boolean complete, List<Gap> lost, Telling telling) {
        List<Gap> gaps = lost.stream().filter(gap -> !gap.from().isBefore(from)).toList();
        return new Told(
                day,
                new Line.OfCoverage(
                        telling.next(day),
                        new Occurred.Day(day),
                        source,
                        new Coverage(Telling.source(source), from, null, complete, gaps)));
    }
}
