package footprint.bench;

import footprint.access.Access;
import footprint.access.AccessRecorded;
import footprint.catalogue.Code;
import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.Instant;
import java.util.List;

/** Events of invented organisations. */
final class SampleEvents {
    private static final RecordedBy RECORDER =
            new RecordedBy("Example Department", "source-system", "user-reference-1");
    private static final Access LOOK = new Access(
            "Example School",
            "teacher",
            "user-reference-2",
            "look-up-service",
            new Code("education-support"),
            List.of(new Code("name"), new Code("date-of-birth")));

    private SampleEvents() {}

    /** Somebody looked one child up; some 500 bytes of JSON. */
    static AccessRecorded look() {
        Instant now = Instant.now();
        EntryHeader header =
                new EntryHeader(EntryId.next(), new Occurred.Moment(now), now, RECORDER, "look-up-service");
        return new AccessRecorded(header, LOOK, new CohortStatement.Listed(1, "0".repeat(64), 1, 0));
    }
}
