package footprint.entry;

/** A fact of the ledger. Implemented only by the event records that {@link footprint.EntryKinds} lists. */
public interface Entry {
    EntryHeader header();

    default EntryId entryId() {
        return header().entryId();
    }

    /** The entry that this one tells about: itself, or the one that it corrects or whose later fate it reports. */
    default EntryId subject() {
        return entryId();
    }
}
