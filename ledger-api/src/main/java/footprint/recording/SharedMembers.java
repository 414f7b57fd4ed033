package footprint.recording;

import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.Instant;

/** What every request says: its id (made here where it was left out), when it happened, who records it, from which system. */
record SharedMembers(EntryId entryId, Occurred occurred, RecordedBy recordedBy, String source) {
    /** The same, but of something that happened then. */
    SharedMembers at(Occurred then) {
        return new SharedMembers(entryId, then, recordedBy, source);
    }

    EntryHeader header(Instant recordedAt) {
        return new EntryHeader(entryId, occurred, recordedAt, recordedBy, source);
    }
}
