package footprint.history;

import footprint.cohort.ChildNumber;
import footprint.cohort.PopulationBound;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.projection.CohortIndex;
import footprint.projection.EntryLife;
import footprint.projection.Standing;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges by the year groups that a child was collected in whether a population can have held the child. Thread-safe. */
final class YearGroups {
    private static final String PREFIX = "year-group:";

    private record YearGroup(int group, int schoolYear) {}

    /** A judgement of one child, made once and asked of many populations. */
    interface Judgement {
        boolean mayConcern(PopulationBound bound);
    }

    private final CohortIndex cohorts;
    private final Candidates candidates;
    private final Lives lives;

    YearGroups(CohortIndex cohorts, Candidates candidates, Lives lives) {
        this.cohorts = cohorts;
        this.candidates = candidates;
        this.lives = lives;
    }

    /** Without any year group on record every population may have held the child. */
    Judgement of(ChildNumber child, Standing standing) {
        List<CohortIndex.Place> places = cohorts.strataOf(child, standing.position()).stream()
                .filter(place -> place.stratum().matches(PREFIX + "[0-9]{1,2}"))
                .toList();
        Map<EntryId, Entry> standingVersions = standingVersions(places, standing);
        List<YearGroup> known = places.stream()
                .flatMap(place -> Stream.ofNullable(standingVersions.get(place.entryId()))
                        .flatMap(entry -> firstDay(entry).stream())
                        .map(day -> new YearGroup(group(place), schoolYear(day))))
                .distinct()
                .toList();
        return bound ->
                known.isEmpty() || known.stream().anyMatch(year -> bound.mayConcern(year.group(), year.schoolYear()));
    }

    /** Of the entries and corrections at these places those that hold the version that stands, by their own ids. */
    private Map<EntryId, Entry> standingVersions(List<CohortIndex.Place> places, Standing standing) {
        Set<Long> holders = places.stream().map(CohortIndex.Place::globalIndex).collect(Collectors.toSet());
        return candidates.of(holders, standing).stream()
                .flatMap(candidate -> lives.of(candidate).stream())
                .filter(life -> !life.withdrawn())
                .collect(Collectors.toMap(life -> life.holder().entry().entryId(), EntryLife::current));
    }

    private static int group(CohortIndex.Place place) {
        return Integer.parseInt(place.stratum().substring(PREFIX.length()));
    }

    private static Optional<LocalDate> firstDay(Entry entry) {
        return Stream.of(
                        Optional.ofNullable(entry.header().occurred().earliest()),
                        Optional.ofNullable(entry.header().occurred().latest()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The calendar year in whose September the school year began. */
    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
