package footprint.history;

import footprint.EntryKinds;
import footprint.cohort.AboutChildren;
import footprint.cohort.Certainty;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryHeader;
import footprint.entry.EntryWithdrawn;
import footprint.entry.Occurred;
import footprint.history.HistoryEntry.Correction;
import footprint.history.HistoryEntry.State;
import footprint.projection.CohortWords;
import footprint.projection.EntryLife;
import footprint.projection.PlainEnglish;
import footprint.projection.ReportWords;
import footprint.store.StoredEntries.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an entry's life to a child. Immutable and thread-safe. */
final class HistoryTeller {
    private final Sentences sentences;
    private final CohortWords words;
    private final ReportWords reportWords;

    HistoryTeller(Sentences sentences, CohortWords words, ReportWords reportWords) {
        this.reportWords = reportWords;
        this.sentences = sentences;
        this.words = words;
    }

    /** The entry as it stands, to a child whom its current version is or can be about. */
    HistoryEntry tell(EntryLife life) {
        return tell(life, Sureness.of(certainty(life)));
    }

    /** An entry whose description gives other children, to one whom it does not give. */
    HistoryEntry probablyNot(EntryLife life) {
        return tell(life, Sureness.PROBABLY_NOT);
    }

    private static Certainty certainty(EntryLife life) {
        CohortStatement cohort = life.cohort();
        return cohort == null ? Certainty.UNKNOWN : cohort.certainty();
    }

    private HistoryEntry tell(EntryLife life, Sureness sureness) {
        AboutChildren current = (AboutChildren) life.current();
        CohortStatement cohort = life.cohort();
        Sentences.Told told = sentences.tell(current, sureness);
        CohortStatement.Unknown published = cohort instanceof CohortStatement.Unknown unknown ? unknown : null;
        return new HistoryEntry(
                life.id(),
                EntryKinds.of(current).name(),
                current.header().occurred(),
                certainty(life),
                state(life),
                life.version(),
                told.sentence(),
                details(life, told),
                told.items(),
                told.findings(),
                corrections(life),
                destruction(life),
                reports(life),
                told.sharing(),
                published == null ? null : published.citation(),
                published == null ? null : published.note());
    }

    private List<HistoryEntry.Detail> details(EntryLife life, Sentences.Told told) {
        if (!(life.cohort() instanceof CohortStatement.Described described)) {
            return told.details();
        }
        List<HistoryEntry.Detail> details = new ArrayList<>();
        details.add(new HistoryEntry.Detail("Which children", PlainEnglish.capital(described.description())));
        details.add(new HistoryEntry.Detail(
                "Worked out from", words.of(life.holder().entry().entryId(), described)));
        details.addAll(told.details());
        return details;
    }

    /** All that a child is told whom a correction took out of an entry: nothing about the entry itself, not even its id. */
    HistoryEntry removed(EntryLife life) {
        boolean isDescribed = life.cohort() instanceof CohortStatement.Described;
        return new HistoryEntry(
                life.holder().entry().entryId(),
                EntryAmended.KIND.name(),
                new Occurred.Interval(null, null),
                isDescribed ? Certainty.DESCRIBED : Certainty.LISTED,
                State.REMOVED,
                life.version(),
                isDescribed
                        ? "An entry was removed from this record: it was probably not about this child."
                        : "An entry was removed from this record.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static State state(EntryLife life) {
        if (life.withdrawn()) {
            return State.WITHDRAWN;
        }
        return life.version() > 1 ? State.CORRECTED : State.CURRENT;
    }

    private static List<Correction> corrections(EntryLife life) {
        return life.later().stream()
                .map(Stored::entry)
                .filter(entry -> !(entry instanceof EntryWithdrawn other)
                        || other.withdraws().equals(life.id()))
                .flatMap(entry -> sentence(entry).stream().map(text -> correction(entry.header(), text)))
                .toList();
    }

    private static Correction correction(EntryHeader header, String sentence) {
        return new Correction(header.entryId(), header.recordedAt(), sentence);
    }

    private static Optional<String> sentence(Entry entry) {
        String on = " on " + PlainEnglish.day(entry.header().recordedAt()) + " because ";
        if (entry instanceof EntryAmended amended) {
            return Optional.of(
                    "This entry was corrected" + on + amended.reason().words() + ".");
        }
        if (entry instanceof EntryWithdrawn withdrawn) {
            return Optional.of(
                    "This entry was withdrawn" + on + withdrawn.reason().words() + ".");
        }
        return Optional.empty();
    }

    /** What concerns all of the entry's children, or some of whom nobody can tell which; other reports are told by themselves. */
    private List<String> reports(EntryLife life) {
        return life.reports().stream()
                .filter(report -> !report.withdrawn())
                .filter(report -> report.cohort() == null || report.cohort() instanceof CohortStatement.Unknown)
                .flatMap(report -> report(report).stream())
                .toList();
    }

    private Optional<String> report(EntryLife report) {
        String whose = report.cohort() == null ? "." : ", of some of these children; which ones is not known.";
        if (report.current() instanceof OnwardUseReported used) {
            return Optional.of(reportWords.sentence(used) + whose);
        }
        return report.current() instanceof RecipientNotified told
                ? Optional.of(reportWords.sentence(told) + whose)
                : Optional.empty();
    }

    private static @Nullable String destruction(EntryLife life) {
        List<DestructionConfirmed> confirmed = life.destructions();
        return confirmed.isEmpty()
                ? null
                : confirmed.stream().map(HistoryTeller::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(DestructionConfirmed confirmed) {
        return confirmed.recipient() + " certified that it has deleted what it was given.";
    }
}
