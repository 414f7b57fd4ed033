package footprint.correction;

import footprint.disclosure.DestructionConfirmed;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.entry.EntryWithdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands after its corrections. Immutable.
 *
 * @param current as first recorded or as last replaced
 * @param version 1 as first recorded, one more with each amendment
 * @param reports of its later fate, without those that were withdrawn, oldest first
 * @param takenBack ids of reports that were withdrawn
 */
public record EntryState(Entry current, int version, boolean withdrawn, List<Entry> reports, Set<EntryId> takenBack) {
    public EntryState {
        reports = List.copyOf(reports);
        takenBack = Set.copyOf(takenBack);
    }

    /** The state after an entry's life: itself first, then what corrects it or tells its later fate, oldest first. */
    public static Optional<EntryState> of(List<? extends Entry> life) {
        EntryState state = null;
        for (Entry entry : life) {
            state = after(state, entry);
        }
        return Optional.ofNullable(state);
    }

    static EntryState after(@Nullable EntryState before, Entry entry) {
        return before == null ? new EntryState(entry, 1, false, List.of(), Set.of()) : before.with(entry);
    }

    /** Names, as the disclosure spells them, of recipients that certified deletion. */
    Set<String> destroyedBy() {
        return reports.stream()
                .filter(DestructionConfirmed.class::isInstance)
                .map(report -> ((DestructionConfirmed) report).recipient())
                .collect(Collectors.toSet());
    }

    private EntryState with(Entry entry) {
        if (entry instanceof EntryAmended amended) {
            return new EntryState(amended.replacement(), version + 1, withdrawn, reports, takenBack);
        }
        if (entry instanceof EntryWithdrawn taken) {
            return taken.of() == null
                    ? new EntryState(current, version, true, reports, takenBack)
                    : without(taken.withdraws());
        }
        List<Entry> more = new ArrayList<>(reports);
        more.add(entry);
        return new EntryState(current, version, withdrawn, more, takenBack);
    }

    private EntryState without(EntryId report) {
        Set<EntryId> more = new HashSet<>(takenBack);
        more.add(report);
        List<Entry> others = reports.stream()
                .filter(entry -> !entry.entryId().equals(report))
                .toList();
        return new EntryState(current, version, withdrawn, others, more);
    }
}
