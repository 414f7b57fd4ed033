package footprint.entry;

import footprint.access.Access;
import footprint.access.AccessRecorded;
import footprint.catalogue.Code;
import footprint.cohort.CohortStatement;
import footprint.disclosure.Delivery;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Entries of invented organisations, for tests. */
public final class Entries {
    public static final Instant RECORDED_AT = Instant.parse("2026-11-25T10:15:30.123456Z");

    private Entries() {}

    public static EntryHeader header(EntryId id) {
        return new EntryHeader(
                id,
                new Occurred.Day(LocalDate.of(2026, 11, 24)),
                RECORDED_AT,
                new RecordedBy("Northtown Council", "data officer", null),
                "test");
    }

    public static CohortStatement listed(long count) {
        return new CohortStatement.Listed(count, "0".repeat(64), 1, 0);
    }

    public static AccessRecorded access(EntryId id) {
        return new AccessRecorded(
                header(id),
                new Access(
                        "Northtown Council",
                        "social worker",
                        null,
                        "case-system",
                        new Code("safeguarding"),
                        List.of(new Code("attendance"))),
                listed(1));
    }

    public static AccessRecorded access() {
        return access(EntryId.next());
    }

    public static DisclosureRecorded disclosure(EntryId id) {
        return new DisclosureRecorded(
                header(id),
                new Disclosure(
                        List.of(new Recipient("Institute of Invented Studies", new Code("university"), null)),
                        List.of(),
                        "NPD",
                        null,
                        null,
                        null,
                        new Code("research"),
                        null,
                        null,
                        List.of(new Code("attendance")),
                        null,
                        List.of(),
                        null,
                        Delivery.EXTRACT,
                        null,
                        null),
                listed(3),
                null,
                List.of());
    }

    public static DisclosureRecorded disclosure() {
        return disclosure(EntryId.next());
    }

    /** A correction of an entry's details, by another access. */
    public static EntryAmended amendment(EntryId amends, int replacesVersion) {
        EntryId id = EntryId.next();
        return new EntryAmended(header(id), amends, replacesVersion, CorrectionReason.WRONG_DETAILS, access(id));
    }

    public static EntryWithdrawn withdrawal(EntryId withdraws) {
        return new EntryWithdrawn(header(EntryId.next()), withdraws, CorrectionReason.DID_NOT_HAPPEN);
    }
}
