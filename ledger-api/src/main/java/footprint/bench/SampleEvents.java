package footprint.bench;

import footprint.access.Access;
import footprint.access.AccessRecorded;
import footprint.catalogue.Code;
import footprint.cohort.CohortStatement;
import footprint.disclosure.Delivery;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Recipient;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Children's records were given to a university, on some day of a year. */
    static DisclosureRecorded release(String recipient, int year, long children) {
        EntryHeader header = new EntryHeader(
                EntryId.next(),
                new Occurred.Day(LocalDate.of(year, 6, 1)),
                Instant.now(),
                RECORDER,
                "release-register");
        Disclosure disclosure = new Disclosure(
                List.of(new Recipient(recipient, new Code("university"), null)),
                List.of(),
                "NPD",
                null,
                null,
                null,
                new Code("research"),
                null,
                null,
                List.of(new Code("name")),
                null,
                List.of(),
                null,
                Delivery.EXTRACT,
                null,
                null);
        return new DisclosureRecorded(
                header, disclosure, new CohortStatement.Listed(children, "0".repeat(64), 1, 0), null, List.of());
    }
}
