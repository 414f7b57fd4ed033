package footprint.history;

import footprint.cohort.ChildNumber;
import footprint.cohort.PopulationBound;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.projection.EntryLife;
import footprint.projection.Standing;
import footprint.store.StoredEntries;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
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
    private final StoredEntries store;

    YearGroups(CohortIndex cohorts, StoredEntries store) {
        this.cohorts = cohorts;
        this.store = store;
    }

    /** Without any year group on record every population may have held the child. */
    Judgement of(ChildNumber child, Standing standing) {
        List<YearGroup> known = cohorts.strataOf(child, standing.position()).stream()
                .flatMap(place -> yearGroup(place, standing).stream())
                .distinct()
                .toList();
        return bound ->
                known.isEmpty() || known.stream().anyMatch(year -> bound.mayConcern(year.group(), year.schoolYear()));
    }

    private Optional<YearGroup> yearGroup(CohortIndex.Place place, Standing standing) {
        if (!place.stratum().matches(PREFIX + "[0-9]{1,2}")) {
            return Optional.empty();
        }
        int group = Integer.parseInt(place.stratum().substring(PREFIX.length()));
        return standingEntry(place.entryId(), standing)
                .flatMap(entry -> firstDay(entry).map(day -> new YearGroup(group, schoolYear(day))));
    }

    /** The entry or correction, if it holds the version that stands. */
    private Optional<Entry> standingEntry(EntryId holder, Standing standing) {
        return store.find(holder)
                .flatMap(stored -> EntryLife.of(store.life(stored.entry().subject()), standing.position()))
                .filter(life ->
                        !life.withdrawn() && life.holder().entry().entryId().equals(holder))
                .map(EntryLife::current);
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
