package footprint.correction;

import footprint.disclosure.DestructionConfirmed;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryWithdrawn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands after its corrections. Immutable.
 *
 * @param current as first recorded or as last replaced
 * @param version 1 as first recorded, one more with each amendment
 * @param destroyedBy names, as the disclosure spells them, of recipients that certified deletion
 */
public record EntryState(Entry current, int version, boolean withdrawn, Set<String> destroyedBy) {
    public EntryState {
        destroyedBy = Set.copyOf(destroyedBy);
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
        return before == null ? new EntryState(entry, 1, false, Set.of()) : before.with(entry);
    }

    private EntryState with(Entry entry) {
        if (entry instanceof EntryAmended amended) {
            return new EntryState(amended.replacement(), version + 1, withdrawn, destroyedBy);
        }
        if (entry instanceof EntryWithdrawn) {
            return new EntryState(current, version, true, destroyedBy);
        }
        if (entry instanceof DestructionConfirmed confirmed) {
            Set<String> more = new HashSet<>(destroyedBy);
            more.add(confirmed.recipient());
            return new EntryState(current, version, withdrawn, more);
        }
        return this;
    }
}
