package footprint.projection;

import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.entry.EntryWithdrawn;
import footprint.store.StoredEntries.Stored;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry with everything that later entries say of it: the entry as first recorded, and its later fate, oldest first.
 * Immutable.
 */
public record EntryLife(Stored first, List<Stored> later) {
    public EntryLife {
        later = List.copyOf(later);
    }

    /** Of what the store holds before {@code position}; empty if the entry itself is not among it. */
    public static Optional<EntryLife> of(List<Stored> life, long position) {
        List<Stored> held =
                life.stream().filter(stored -> stored.globalIndex() < position).toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryLife(held.get(0), held.subList(1, held.size())));
    }

    public EntryId id() {
        return first.entry().entryId();
    }

    /** The entry as its last correction tells it. */
    public Entry current() {
        return lastAmendment()
                .map(stored -> ((EntryAmended) stored.entry()).replacement())
                .orElse(first.entry());
    }

    /** What holds the current version, and so its cohort: the entry itself or its last correction. */
    public Stored holder() {
        return lastAmendment().orElse(first);
    }

    /** 1 is the entry as first recorded. */
    public int version() {
        return 1 + (int) later.stream().filter(EntryLife::amends).count();
    }

    public boolean withdrawn() {
        return later.stream().map(Stored::entry).anyMatch(entry -> withdraws(entry, id()));
    }

    /**
     * What is recorded of its later fate (destruction, onward use, notification), oldest first, each with the withdrawal that
     * it may have met.
     */
    public List<EntryLife> reports() {
        return later.stream()
                .filter(stored -> isReport(stored.entry()))
                .map(report -> new EntryLife(
                        report,
                        later.stream()
                                .filter(other ->
                                        withdraws(other.entry(), report.entry().entryId()))
                                .toList()))
                .toList();
    }

    private static boolean isReport(Entry entry) {
        return entry instanceof DestructionConfirmed
                || entry instanceof OnwardUseReported
                || entry instanceof RecipientNotified;
    }

    private static boolean withdraws(Entry entry, EntryId id) {
        return entry instanceof EntryWithdrawn withdrawn
                && withdrawn.withdraws().equals(id);
    }

    /** Certificates that were not withdrawn. */
    public List<DestructionConfirmed> destructions() {
        return reports().stream()
                .filter(report -> !report.withdrawn())
                .map(report -> report.first().entry())
                .filter(DestructionConfirmed.class::isInstance)
                .map(DestructionConfirmed.class::cast)
                .toList();
    }

    /** What the current version says of whom it is about; null where it names no children at all. */
    public @Nullable CohortStatement cohort() {
        return current() instanceof AboutChildren about ? about.cohort() : null;
    }

    private Optional<Stored> lastAmendment() {
        return later.stream().filter(EntryLife::amends).reduce((earlier, latest) -> latest);
    }

    private static boolean amends(Stored stored) {
        return stored.entry() instanceof EntryAmended;
    }
}
