package footprint.history;

import footprint.cohort.ChildNumber;
import footprint.cohort.CohortStatement;
import footprint.entry.Occurred;
import footprint.projection.EntryLife;
import footprint.projection.LiveGenerations;
import footprint.projection.Standing;
import footprint.store.StoredEntries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what happened with one child's records: from bitmaps, and the entries that they name. Thread-safe. */
final class HistoryAnswers {
    private static final Comparator<EntryLife> NEWEST_FIRST = Comparator.comparing(HistoryAnswers::when)
            .thenComparing(life -> life.first().globalIndex())
            .reversed();

    private final LiveGenerations live;
    private final StoredEntries store;
    private final Candidates candidates;
    private final Lives lives;
    private final CohortIndex cohorts;
    private final YearGroups yearGroups;
    private final HistoryTeller teller;

    HistoryAnswers(
            LiveGenerations live,
            StoredEntries store,
            Candidates candidates,
            CohortIndex cohorts,
            HistoryTeller teller) {
        this.live = live;
        this.store = store;
        this.candidates = candidates;
        this.lives = new Lives(store);
        this.cohorts = cohorts;
        this.yearGroups = new YearGroups(cohorts, store);
        this.teller = teller;
    }

    @QueryHandler
    HistoryOfChild answer(HistoryQuery query) {
        return live.read(HistoryProjection.NAME, standing -> history(query.child(), standing));
    }

    private HistoryOfChild history(ChildNumber child, Standing standing) {
        Set<Long> naming = eventsNaming(child, standing);
        List<HistoryEntry> entries = candidates.of(naming, standing).stream()
                .flatMap(candidate -> lives.of(candidate).stream())
                .filter(life -> !(life.cohort() instanceof CohortStatement.Unknown))
                .sorted(NEWEST_FIRST)
                .map(life -> naming.contains(life.holder().globalIndex()) ? teller.tell(life) : teller.removed(life))
                .toList();
        return new HistoryOfChild(standing.position(), standing.completeAt(), entries, cannotTell(child, standing));
    }

    private Set<Long> eventsNaming(ChildNumber child, Standing standing) {
        Set<Long> naming = new HashSet<>(cohorts.entriesAbout(child, standing.position()));
        for (long globalIndex : store.aboutOnly(child)) {
            if (globalIndex < standing.position()) {
                naming.add(globalIndex);
            }
        }
        return naming;
    }

    private List<HistoryEntry> cannotTell(ChildNumber child, Standing standing) {
        YearGroups.Judgement judgement = yearGroups.of(child, standing);
        return candidates.ofUnknownChildren(standing).stream()
                .flatMap(candidate -> lives.of(candidate).stream())
                .filter(life -> life.cohort() instanceof CohortStatement.Unknown unknown
                        && (unknown.bound() == null || judgement.mayConcern(unknown.bound())))
                .sorted(NEWEST_FIRST)
                .map(teller::tell)
                .toList();
    }

    /** The last moment at which it can have happened; where that is open, the first, and failing that when it was recorded. */
    private static Instant when(EntryLife life) {
        Occurred occurred = life.current().header().occurred();
        if (occurred instanceof Occurred.Moment moment) {
            return moment.at();
        }
        LocalDate day = occurred.latest() == null ? occurred.earliest() : occurred.latest();
        return day == null
                ? life.first().entry().header().recordedAt()
                : day.atStartOfDay(Occurred.LONDON).toInstant();
    }
}
