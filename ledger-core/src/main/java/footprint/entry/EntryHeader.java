package footprint.entry;

import java.time.Instant;

/**
 * What every entry says: its id, when it happened (claimed by the recorder), when it was recorded (our clock), by whom and
 * by which source system.
 */
public record EntryHeader(
        EntryId entryId, Occurred occurred, Instant recordedAt, RecordedBy recordedBy, String source) {}
