package footprint.history;

import footprint.EntryKinds;
import footprint.cohort.AboutChildren;
import footprint.cohort.Certainty;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DestructionConfirmed;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryHeader;
import footprint.entry.EntryWithdrawn;
import footprint.entry.Occurred;
import footprint.history.HistoryEntry.Correction;
import footprint.history.HistoryEntry.State;
import footprint.projection.EntryLife;
import footprint.projection.PlainEnglish;
import footprint.store.StoredEntries.Stored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an entry's life to a child. Immutable and thread-safe. */
final class HistoryTeller {
    private final Sentences sentences;

    HistoryTeller(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The entry as it stands, to a child whom its current version is or can be about. */
    HistoryEntry tell(EntryLife life) {
        AboutChildren current = (AboutChildren) life.current();
        CohortStatement cohort = life.cohort();
        Certainty certainty = cohort == null ? Certainty.UNKNOWN : cohort.certainty();
        Sentences.Told told = sentences.tell(current, certainty);
        CohortStatement.Unknown published = cohort instanceof CohortStatement.Unknown unknown ? unknown : null;
        return new HistoryEntry(
                life.id(),
                EntryKinds.of(current).name(),
                current.header().occurred(),
                certainty,
                state(life),
                life.version(),
                told.sentence(),
                told.details(),
                told.items(),
                told.findings(),
                corrections(life),
                destruction(life),
                published == null ? null : published.citation(),
                published == null ? null : published.note());
    }

    /** All that a child is told whom a correction took out of an entry: nothing about the entry itself, not even its id. */
    HistoryEntry removed(EntryLife life) {
        return new HistoryEntry(
                life.holder().entry().entryId(),
                EntryAmended.KIND.name(),
                new Occurred.Interval(null, null),
                Certainty.LISTED,
                State.REMOVED,
                life.version(),
                "An entry was removed from this record.",
                List.of(),
                List.of(),
                List.of(),
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
