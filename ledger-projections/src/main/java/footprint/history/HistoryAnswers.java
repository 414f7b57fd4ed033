package footprint.history;

import footprint.cohort.AboutChildren;
import footprint.cohort.Certainty;
import footprint.cohort.ChildNumber;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.EntryAmended;
import footprint.history.HistoryOfChild.EntriesAside;
import footprint.history.HistoryQuery.Window;
import footprint.projection.CohortIndex;
import footprint.projection.EntryLife;
import footprint.projection.InRegister;
import footprint.projection.LiveGenerations;
import footprint.projection.Standing;
import footprint.store.StoredEntries;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what happened with one child's records: from bitmaps, and the entries that they name. Thread-safe. */
final class HistoryAnswers {
    private final LiveGenerations live;
    private final Candidates candidates;
    private final Lives lives;
    private final CohortIndex cohorts;
    private final EntriesOfOneChild ofOneChild;
    private final UnlistedEntries unknown;
    private final UnlistedEntries described;
    private final YearGroups yearGroups;
    private final HistoryTeller teller;
    private final SourcesCovered sources;

    HistoryAnswers(
            LiveGenerations live,
            StoredEntries store,
            Candidates candidates,
            CohortIndex cohorts,
            HistoryTeller teller,
            SourcesCovered sources) {
        this.live = live;
        this.candidates = candidates;
        this.lives = new Lives(store);
        this.cohorts = cohorts;
        this.ofOneChild = new EntriesOfOneChild(store);
        this.unknown = new UnlistedEntries(Certainty.UNKNOWN, life -> true, candidates, lives);
        this.described =
                new UnlistedEntries(Certainty.DESCRIBED, HistoryAnswers::isPublicDisclosure, candidates, lives);
        this.yearGroups = new YearGroups(cohorts, candidates, lives);
        this.teller = teller;
        this.sources = sources;
    }

    @QueryHandler
    HistoryOfChild answer(HistoryQuery query) {
        List<SourcesCovered.Source> covered = live.read(SourcesProjection.NAME, sources::at);
        return live.read(HistoryProjection.NAME, standing -> history(query, standing, covered));
    }

    private HistoryOfChild history(HistoryQuery query, Standing standing, List<SourcesCovered.Source> covered) {
        Set<Long> naming = eventsNaming(query.child(), standing);
        List<HistoryEntry> entries = candidates.of(naming, standing).stream()
                .flatMap(candidate -> lives.of(candidate).stream())
                .filter(life -> life.first().entry() instanceof AboutChildren)
                .flatMap(life -> Stream.concat(Stream.of(life), life.reports().stream()))
                .filter(life -> !(life.cohort() instanceof CohortStatement.Unknown) && names(life, naming))
                .sorted(NewestFirst.ORDER)
                .map(life -> naming.contains(life.holder().globalIndex()) ? teller.tell(life) : teller.removed(life))
                // Its place among the others would tell when a removed one was said to have happened.
                .sorted(Comparator.comparing(entry -> entry.state() == HistoryEntry.State.REMOVED))
                .toList();
        return new HistoryOfChild(
                standing.position(),
                standing.completeAt(),
                withGaps(entries, covered),
                cannotTell(query, standing),
                probablyNot(query.probablyNot(), naming, standing),
                Repetitions.of(entries),
                covered.stream().map(SourcesCovered.Source::told).toList());
    }

    /** Whether some version of the entry names the child. */
    private static boolean names(EntryLife life, Set<Long> naming) {
        return naming.contains(life.first().globalIndex())
                || life.later().stream()
                        .anyMatch(stored ->
                                stored.entry() instanceof EntryAmended && naming.contains(stored.globalIndex()));
    }

    private static List<HistoryEntry> withGaps(List<HistoryEntry> entries, List<SourcesCovered.Source> covered) {
        List<HistoryEntry> gaps = covered.stream()
                .flatMap(source -> source.gaps().stream())
                .sorted(GapEntries.NEWEST_FIRST)
                .toList();
        return gaps.isEmpty() ? entries : GapEntries.among(entries, gaps);
    }

    private Set<Long> eventsNaming(ChildNumber child, Standing standing) {
        Set<Long> naming = new HashSet<>(cohorts.entriesAbout(child, standing.position()));
        naming.addAll(ofOneChild.about(child, standing.position()));
        return naming;
    }

    private EntriesAside cannotTell(HistoryQuery query, Standing standing) {
        YearGroups.Judgement judgement = yearGroups.of(query.child(), standing);
        List<EntryLife> all = unknown.at(standing).stream()
                .filter(life -> life.cohort() instanceof CohortStatement.Unknown published
                        && (published.bound() == null || judgement.mayConcern(published.bound())))
                .toList();
        return aside(all, query.cannotTell(), teller::tell);
    }

    private EntriesAside probablyNot(Window asked, Set<Long> naming, Standing standing) {
        List<EntryLife> all = described.at(standing).stream()
                .filter(life -> !naming.contains(life.holder().globalIndex()))
                .toList();
        return aside(all, asked, teller::probablyNot);
    }

    /** Whoever is told of it could read of it in the public register. */
    private static boolean isPublicDisclosure(EntryLife life) {
        return !life.withdrawn()
                && life.current() instanceof DisclosureRecorded disclosed
                && InRegister.lists(disclosed);
    }

    private static EntriesAside aside(List<EntryLife> all, Window asked, Function<EntryLife, HistoryEntry> tell) {
        return new EntriesAside(
                all.size(),
                asked.from(),
                all.stream().skip(asked.from()).limit(asked.limit()).map(tell).toList());
    }
}
