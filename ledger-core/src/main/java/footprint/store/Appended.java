package footprint.store;

import footprint.entry.EntryId;

/** What became of a fact that was to be appended. */
public sealed interface Appended {
    EntryId entryId();

    /** On disk, at this place in the order; numbered from 0 without gaps. */
    record New(EntryId entryId, long globalIndex) implements Appended {}

    /** The same request had been recorded before, at this place. */
    record Repeated(EntryId entryId, long globalIndex) implements Appended {}

    /** Another request had been recorded under this id; nothing was appended for this fact. */
    record Conflict(EntryId entryId) implements Appended {}
}
